"""Who and what there is in a scenario, as rows of its tables mean it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction


@dataclass
class Administration:
    """A customs administration."""

    code: str
    subregion: str
    latitude: float
    longitude: float
    weekend: set[int]
    contributor: bool
    per_diem: int
    release_cap: int | None
    holidays: set[int] = field(default_factory=set)

    def works(self, number: int) -> bool:
        """Whether a day is a working day; day number 1 was a Monday."""
        return (number - 1) % 7 not in self.weekend and number not in self.holidays


@dataclass
class Accreditation:
    """What an expert is accredited for."""

    category: str
    topic: str | None
    full: bool
    first: int | None
    last: int | None

    def covers(self, span: range) -> bool:
        """Whether it is valid on every day of a span."""
        return (self.first is None or self.first <= span.start) and (
            self.last is None or span.stop - 1 <= self.last
        )


@dataclass
class Expert:
    """A person who can fill a seat."""

    id: str
    organisation: str
    home: str
    languages: set[str]
    max_missions: int | None
    max_days: int | None
    rest_days: int
    not_to: set[str]
    accreditations: list[Accreditation] = field(default_factory=list)
    absences: set[int] = field(default_factory=set)
    ratings: dict[str, Fraction] = field(default_factory=dict)


@dataclass
class Venue:
    """A place with rooms."""

    id: str
    administration: str
    kind: str
    rooms: int
    seats: int | None
    day_cost: int
    max_events: int | None
    facilities: set[str]
    closed: set[int] = field(default_factory=set)


@dataclass
class Fund:
    """A sponsor's money; an empty set accepts anything."""

    id: str
    budget: int | None
    first: int | None
    last: int | None
    kinds: set[str]
    topics: set[str]
    beneficiaries: set[str]
    venue_administrations: set[str]


@dataclass
class Seat:
    """Interchangeable places in a team: `count` of them."""

    role: str
    count: int
    categories: set[str]
    topic: str
    status: str
    organisations: set[str]
    languages: set[str]
    optional: bool

    @property
    def is_shadow(self) -> bool:
        """Whether it is for a pre-accredited expert beside another."""
        return self.optional and self.status == "pre"


@dataclass
class Request:
    """A workshop somebody asked for."""

    id: str
    kind: str
    beneficiaries: list[str]
    topic: str
    days: int
    participants: int
    delegates: int
    weight: int
    mandatory: bool
    earliest: int
    latest: int
    preferred: int | None
    venues: list[str]
    funds: list[str]
    facilities: set[str]
    objectives: set[str]
    seats: list[Seat]
    partner_contribution: int
    status: str

    @property
    def unmet_weight(self) -> int:
        """What leaving it out counts: a quarter of a tentative one's weight, rounded up."""
        return -(-self.weight // 4) if self.status == "tentative" else self.weight


@dataclass
class Decision:
    """A row of the table `decisions`."""

    request: str
    first_day: int | None
    venue: str | None
    fund: str | None
    experts: list[str] | None
    state: str


@dataclass
class BaselineEvent:
    """An event of an earlier schedule, as far as it is known."""

    request: str
    first_day: int | None
    venue: str | None
    fund: str | None
    experts: list[str] | None
    state: str


@dataclass
class Target:
    """Something the events together should reach."""

    id: str
    measure: str
    filter: dict[str, set[str]]
    at_least: int
    weight: int
