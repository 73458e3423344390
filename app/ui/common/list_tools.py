"""What stands above a list: the chips that choose from it, and beside them the field that searches it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.common.theme import Theme

_FIELD_WIDTH = 224


def list_tools(theme: Theme, chips: QWidget, field: QWidget) -> QHBoxLayout:
    """A line of both; chips that need several lines leave the field at the first."""
    line = QHBoxLayout()
    line.setSpacing(theme.px(16))
    line.addWidget(chips, 1)
    field.setFixedWidth(theme.px(_FIELD_WIDTH))
    line.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
    return line
