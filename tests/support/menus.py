"""Entries of menus as they are read."""

from PySide6.QtGui import QAction


def words_of(entry: QAction) -> str:
    """The words of an entry without the mark of its letter; real ampersands stay doubled, as Qt has them."""
    return entry.text().replace("&&", "\0").replace("&", "").replace("\0", "&&")
