"""How large pages are shown: as wide as there is room, whole, or in percent of their size on paper."""

from collections.abc import Sequence
from enum import StrEnum

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.pdf_view_pictures import PageSize


class Fit(StrEnum):
    """A zoom that follows the room there is."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | int  # a whole number is percent
STEPS = (50, 75, 100, 125, 150, 200)
_LEAST, _MOST = 0.1, 4.0  # of a fit, in parts of the size on paper


def zoom_words(zoom: Zoom) -> str:
    """A zoom as it is offered: "Fit width", "100 %"."""
    if isinstance(zoom, Fit):
        return {Fit.WIDTH: _("Fit width"), Fit.PAGE: _("Fit page")}[zoom]
    return _("{n} %").format(n=whole(zoom))


def zoom_of(text: str) -> Zoom:
    """The zoom that was remembered as text; fit width for anything else."""
    if text in set(Fit):
        return Fit(text)
    return int(text) if text in {str(step) for step in STEPS} else Fit.WIDTH


def larger(percent: float) -> int:
    """The next step above a size; the largest one at the end."""
    return next((step for step in STEPS if step > percent + 0.5), STEPS[-1])


def smaller(percent: float) -> int:
    """The next step below a size; the smallest one at the end."""
    return next((step for step in reversed(STEPS) if step < percent - 0.5), STEPS[0])


def share_of(zoom: Zoom, sizes: Sequence[PageSize], room: PageSize) -> float:
    """The size shown, in parts of the size on paper.

    room: for pages, in points at their size on paper. A fit looks at the largest page, so that all keep one scale.
    """
    if not isinstance(zoom, Fit):
        return zoom / 100
    across = room.width / max(size.width for size in sizes)
    down = room.height / max(size.height for size in sizes)
    return min(max(across if zoom is Fit.WIDTH else min(across, down), _LEAST), _MOST)
