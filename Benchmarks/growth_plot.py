"""Draws a power law through points, both axes logarithmic, as an SVG."""

from __future__ import annotations

import math

WIDTH, HEIGHT = 640, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 40, 50
FONT = 'font-family="sans-serif" font-size="13"'

Point = tuple[float, float]


class Axis:
    """Decades of values along some pixels."""

    def __init__(self, values: list[float], begin: float, end: float) -> None:
        """Covers values, with a little room on both sides."""
        self.low = math.log10(min(values)) - 0.1
        self.high = math.log10(max(values)) + 0.1
        self.begin, self.end = begin, end

    def place(self, value: float) -> float:
        """Where a value lies."""
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)

    @property
    def ticks(self) -> list[float]:
        """1, 2 and 5 of every decade in sight."""
        decades = range(math.floor(self.low), math.ceil(self.high) + 1)
        every = [digit * 10.0**decade for decade in decades for digit in (1, 2, 5)]
        return [tick for tick in every if self.low <= math.log10(tick) <= self.high]


def plot(points: list[Point], exponent: float) -> str:
    """The picture."""
    across = Axis([x for x, _ in points], LEFT, WIDTH - RIGHT)
    upward = Axis([y for _, y in points], HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {FONT}>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        *(_column(across, upward, tick) for tick in across.ticks),
        *(_line(across, upward, tick) for tick in upward.ticks),
        _law(across, upward, points, exponent),
        *(_dot(across, upward, point) for point in points),
        _text(WIDTH / 2, 22, f"Time to the linear bound: requests to the power {exponent:.2f}"),
        _text(WIDTH / 2, HEIGHT - 10, "requests"),
        f'<text transform="translate(16 {HEIGHT / 2}) rotate(-90)" text-anchor="middle">'
        "processor seconds</text>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _text(x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text}</text>'


def _column(across: Axis, upward: Axis, tick: float) -> str:
    x = across.place(tick)
    grid = f'<path d="M{x:.1f} {upward.begin}V{upward.end}" stroke="#ddd"/>'
    return grid + _text(x, upward.begin + 18, f"{tick:,.0f}")


def _line(across: Axis, upward: Axis, tick: float) -> str:
    y = upward.place(tick)
    grid = f'<path d="M{across.begin} {y:.1f}H{across.end}" stroke="#ddd"/>'
    return grid + _text(across.begin - 6, y + 4, f"{tick:g}", anchor="end")


def _law(across: Axis, upward: Axis, points: list[Point], exponent: float) -> str:
    """The line of least squares, through the middle of the logarithms."""
    middle = [sum(math.log(point[axis]) for point in points) / len(points) for axis in (0, 1)]
    ends = []
    for x in (points[0][0], points[-1][0]):
        y = math.exp(middle[1] + exponent * (math.log(x) - middle[0]))
        ends.append(f"{across.place(x):.1f} {upward.place(y):.1f}")
    return f'<path d="M{ends[0]}L{ends[1]}" stroke="#1f6fb2" stroke-dasharray="5 4" fill="none"/>'


def _dot(across: Axis, upward: Axis, point: Point) -> str:
    x, y = across.place(point[0]), upward.place(point[1])
    value = _text(x + 8, y + 14, f"{point[1]:.2g} s", anchor="start")
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#1f6fb2"/>' + value
