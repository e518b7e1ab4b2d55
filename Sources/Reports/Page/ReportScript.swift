/// What can be done with the report: switch the timeline, look at events, sort and search.
///
/// Without it the page shows everything it has, one thing below the other.
enum ReportScript {
  /// The script.
  static let text = #"""

    "use strict";
    (() => {
      document.documentElement.classList.add("scripted");
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const byId = (id) => document.getElementById(id);

      // The timeline: one choice of rows at a time, and one of colours.
      const timelines = all(".timeline");
      const showRows = (rows) =>
        timelines.forEach((timeline) => { timeline.hidden = timeline.dataset.rows !== rows; });
      const colour = (subject) => { byId("timelines").className = "by-" + subject; };
      const chosen = (name) => document.querySelector(`input[name=${name}]:checked`)?.value;
      all("input[name=rows]").forEach((input) =>
        input.addEventListener("change", () => showRows(input.value)));
      all("input[name=colour]").forEach((input) =>
        input.addEventListener("change", () => colour(input.value)));
      if (timelines.length) { showRows(chosen("rows")); colour(chosen("colour")); }

      // The names of rows stay in sight while a timeline is scrolled.
      timelines.forEach((timeline) => {
        const scroller = timeline.querySelector(".wide");
        const labels = all(".row-label", timeline);
        scroller.addEventListener("scroll", () => {
          const strip = timeline.querySelector(".strip");
          const scale = strip.viewBox.baseVal.width / strip.getBoundingClientRect().width;
          labels.forEach((label) =>
            label.setAttribute("transform", `translate(${scroller.scrollLeft * scale} 0)`));
        });
      });

      // What the mouse or the keyboard is at is shown with what its row of the schedule says.
      const details = byId("details");
      const hide = () => { details.hidden = true; };
      const show = (event) => {
        const row = byId(event.getAttribute("href").slice(1));
        if (!row) return;
        const list = document.createElement("dl");
        [...row.cells].forEach((cell) => {
          const name = document.createElement("dt");
          const value = document.createElement("dd");
          name.textContent = cell.dataset.label;
          value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
          list.append(name, value);
        });
        details.replaceChildren(list);
        details.hidden = false;
        const bar = event.getBoundingClientRect();
        const box = details.getBoundingClientRect();
        const left = Math.min(bar.left, document.documentElement.clientWidth - box.width - 8);
        const isBelow = bar.bottom + box.height + 8 < innerHeight || bar.top < box.height + 8;
        const top = isBelow ? bar.bottom + 6 : bar.top - box.height - 6;
        details.style.left = Math.max(4, left) + scrollX + "px";
        details.style.top = top + scrollY + "px";
      };

      // A timeline is one stop of the tabulator key; arrows go on from there.
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
      timelines.forEach((timeline) => {
        const events = all("a.event", timeline);
        const goTo = (place) => {
          events.forEach((event, index) => { event.setAttribute("tabindex", index === place ? 0 : -1); });
          events[place].focus();
        };
        events.forEach((event, index) => {
          const title = event.querySelector("title");
          event.setAttribute("aria-label", title.textContent);
          title.remove();
          event.setAttribute("tabindex", index === 0 ? 0 : -1);
          event.addEventListener("mouseenter", () => show(event));
          event.addEventListener("mouseleave", hide);
          event.addEventListener("focus", () => show(event));
          event.addEventListener("blur", hide);
          event.addEventListener("click", () => {
            hide();
            const row = byId(event.getAttribute("href").slice(1));
            if (row?.hidden) { byId("search").value = ""; search(); }
            setTimeout(() => row?.focus());
          });
          event.addEventListener("keydown", (key) => {
            if (key.key === "Escape") hide();
            const last = events.length - 1;
            const place = key.key === "Home" ? 0 : key.key === "End" ? last
              : key.key in step ? Math.min(last, Math.max(0, index + step[key.key])) : -1;
            if (place < 0) return;
            key.preventDefault();
            goTo(place);
          });
        });
      });

      // The schedule: sorted by a column, again the other way round; searched by words.
      const table = byId("schedule-table");
      if (!table) return;
      const body = table.tBodies[0];
      const headings = [...table.tHead.rows[0].cells];
      const rows = [...body.rows];
      const search = () => {
        const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
        rows.forEach((row) => {
          const text = row.textContent.toLowerCase();
          row.hidden = !words.every((word) => text.includes(word));
        });
        const count = rows.filter((row) => !row.hidden).length;
        byId("found").textContent = words.length ? `${count} of ${rows.length} events` : "";
      };
      const sort = (column, isDescending) => {
        const key = (row) => row.cells[column].dataset.key;
        const order = (one, other) => key(one).localeCompare(key(other), "en", { numeric: true });
        const sorted = [...rows].sort((one, other) =>
          (isDescending ? order(other, one) : order(one, other)) || rows.indexOf(one) - rows.indexOf(other));
        body.append(...sorted);
        headings.forEach((heading) => heading.removeAttribute("aria-sort"));
        headings[column].setAttribute("aria-sort", isDescending ? "descending" : "ascending");
        byId("sorter").value = column;
      };
      headings.forEach((heading, index) =>
        heading.querySelector("button").addEventListener("click", () =>
          sort(index, heading.getAttribute("aria-sort") === "ascending")));
      headings[1].setAttribute("aria-sort", "ascending");
      byId("sorter").addEventListener("change", (event) => sort(Number(event.target.value), false));
      byId("search").addEventListener("input", search);
    })();

    """#
}
