from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.ui.common.theme import Theme
from app.ui.journal.scale_row import ScaleRow
from tests.support.rooms import shown, unnamed


def test_a_score_is_shown_or_left_empty(theme: Theme, qtbot: QtBot) -> None:
    row = ScaleRow(theme, "energy", Side.MENTEE)
    row.show_score(4)
    assert row.scale.chosen == "4"
    row.show_score(None)
    assert row.scale.chosen == ""


def test_each_score_says_whose_it_is_and_what_the_ends_mean(theme: Theme, qtbot: QtBot) -> None:
    row = ScaleRow(theme, "energy", Side.MENTEE)
    assert row.scale.segment("4").accessibleName() == "My energy, mentee (senior): 4"
    assert row.scale.segment("4").toolTip() == "1 = drained, 5 = full"
    assert unnamed(row) == []


def test_the_label_goes_above_where_the_column_is_narrow(theme: Theme, qtbot: QtBot) -> None:
    rows = {width: ScaleRow(theme, "open", Side.MENTOR) for width in (180, 320)}
    for width, row in rows.items():
        shown(row, qtbot, width, 80)
    above, beside = (row.scale.mapTo(row, row.scale.rect().topLeft()) for row in rows.values())
    assert above.x() == 0
    assert beside.x() > 100
    assert rows[180].sizeHint().height() > rows[320].sizeHint().height()


def test_what_the_ends_mean_is_told_also_once_the_row_is_seen(theme: Theme, qtbot: QtBot) -> None:
    row = ScaleRow(theme, "energy", Side.MENTEE)
    shown(row, qtbot, 320, 80)
    assert row.scale.segment("4").toolTip() == "1 = drained, 5 = full"
