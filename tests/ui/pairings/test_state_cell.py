from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.domain.pairings import PairingState
from app.storage import PairingRow
from app.ui.common.theme import Theme
from app.ui.pairings.state_cell import StateCell


def row(number: int) -> PairingRow:
    given: dict[str, Any] = dict.fromkeys(("mentor_id", "mentee_id", "held", "planned"), 1)
    words = dict.fromkeys(("code", "mentor_name", "mentee_name"), "x")
    return PairingRow(
        id=number, state=PairingState.RUNNING, score=None, started_on=None, next_day=None, **given, **words
    )


CELL = StateCell(lambda pairing_id: pairing_id == 2)


def test_a_pairing_inside_a_reporting_line_is_told_in_words_too() -> None:
    assert CELL.words(row(1)) == "Running"
    assert CELL.words(row(2)) == "Running, inside a reporting line"


def test_only_a_flagged_pairing_wears_the_sign(theme: Theme) -> None:
    assert _painted(theme, row(2)) != _painted(theme, row(1)) == _painted(theme, row(3))


def _painted(theme: Theme, of: PairingRow) -> QImage:
    width = CELL.least(theme)
    picture = QPixmap(width, 52)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    CELL.paint(painter, QRectF(0, 0, width, 52), of, theme, False)
    painter.end()
    return picture.toImage()
