"""Back and forward through what was read."""

from dataclasses import dataclass, replace

_KEPT = 200


@dataclass(frozen=True, slots=True)
class History:
    """The articles that were opened, in order, and which of them is on show; numbers are the library's."""

    numbers: tuple[int, ...] = ()
    at: int = -1

    @property
    def here(self) -> int | None:
        """The article on show."""
        return self.numbers[self.at] if self.numbers else None

    @property
    def can_go_back(self) -> bool:
        """Whether an article was read before this one."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from a later one."""
        return self.at + 1 < len(self.numbers)

    def opened(self, number: int) -> "History":
        """Open another article: what lay ahead is forgotten."""
        if number == self.here:
            return self
        numbers = (*self.numbers[: self.at + 1], number)[-_KEPT:]
        return History(numbers, len(numbers) - 1)

    def back(self) -> "History":
        """Go to the one before, if there is one."""
        return replace(self, at=self.at - 1) if self.can_go_back else self

    def forward(self) -> "History":
        """Go to the one after, if there is one."""
        return replace(self, at=self.at + 1) if self.can_go_forward else self

    def without(self, number: int) -> "History":
        """Forget an article that is no longer in the library."""
        kept = tuple(one for one in self.numbers if one != number)
        before = sum(one != number for one in self.numbers[: self.at + 1])
        return History(kept, min(max(before - 1, 0), len(kept) - 1))
