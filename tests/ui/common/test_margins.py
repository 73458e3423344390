from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication

from app.ui.common.margins import margins


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_start_is_on_the_left_where_lines_begin_there(qapp: QApplication) -> None:
    assert margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)


@pytest.mark.usefixtures("mirrored")
def test_the_start_is_on_the_right_in_a_mirrored_window() -> None:
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
