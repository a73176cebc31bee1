"""What a proof found: figures to read, and claims that hold or do not."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Report:
    """The outcome of one proof. ``skipped`` is why it could not be tried on this computer, where it could not."""

    name: str
    figures: dict[str, str] = field(default_factory=dict)
    claims: dict[str, bool] = field(default_factory=dict)
    tables: list[str] = field(default_factory=list)
    skipped: str = ""

    @property
    def holds(self) -> bool:
        """Whether no claim failed."""
        return all(self.claims.values())

    def figure(self, name: str, value: float | str, unit: str = "") -> None:
        """Add a figure; a float is shown with two digits after the point."""
        shown = f"{value:,.2f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else value
        self.figures[name] = f"{shown} {unit}".rstrip()

    def claim(self, sentence: str, holds: bool) -> None:
        """Add a claim and whether it held."""
        self.claims[sentence] = holds

    def __str__(self) -> str:
        """The report as it is printed."""
        if self.skipped:
            return f"{self.name}: not tried here, {self.skipped}"
        lines = [self.name, *self.tables]
        lines += [f"  {name:<48}{value:>20}" for name, value in self.figures.items()]
        lines += [f"  {'holds' if holds else 'DOES NOT HOLD':<15}{claim}" for claim, holds in self.claims.items()]
        return "\n".join(lines)
