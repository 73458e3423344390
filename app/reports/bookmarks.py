"""Heads that stand in the outline of a paper, so that a reader finds each part of it."""

from app.reports.headings import SectionHead


class OutlinedHead(SectionHead):
    """A section's head with an entry of its own below that of its paper. It names nobody."""

    def draw(self) -> None:
        super().draw()
        key = f"part-{self.canv.getPageNumber()}-{self.canv.absolutePosition(0, self.height)[1]:.0f}"
        self.canv.bookmarkHorizontal(key, 0, self.height)
        self.canv.addOutlineEntry(self._title, key, 1)
