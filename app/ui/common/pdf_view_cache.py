"""Pictures of pages that were drawn, the ones looked at last kept within a fixed room."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtGui import QImage

MOST_BYTES = 128 * 1024 * 1024  # two pages at 200 % on a screen of twice the pixels


class Key(NamedTuple):
    """A page, from 0, its width in pixels of the screen, and how many of these make one of the window."""

    page: int
    width: int
    ratio: float = 1.0


class PictureCache:
    """What `keep` gave, until there is too much of it."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()

    def get(self, key: Key) -> QImage | None:
        """The picture of a page in this width; None where there is none."""
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def nearest(self, page: int) -> QImage | None:
        """A picture of a page in any width, the last one kept: to be seen until the right one is drawn."""
        return next((self._pictures[key] for key in reversed(self._pictures) if key.page == page), None)

    def keep(self, key: Key, picture: QImage) -> None:
        """Keep a picture; those not looked at for longest go, but never this one."""
        self._pictures[key] = picture
        self._pictures.move_to_end(key)
        while len(self._pictures) > 1 and self.bytes > self._most:
            self._pictures.popitem(last=False)

    def clear(self) -> None:
        self._pictures.clear()

    @property
    def bytes(self) -> int:
        """How much room the pictures take."""
        return sum(picture.sizeInBytes() for picture in self._pictures.values())
