import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.share_bar import ShareBar
from app.ui.common.theme import Theme
from tests.support.rooms import filled, shown


@pytest.mark.parametrize(("share", "length"), [(None, 0), (0.0, 0), (0.5, 100), (1.0, 200), (1.7, 200)])
def test_a_bar_is_as_long_as_its_share(theme: Theme, qtbot: QtBot, share: float | None, length: int) -> None:
    bar = ShareBar(theme)
    bar.show_share(share, "21 of 24")
    shown(bar, qtbot, 200, 6)
    assert filled(bar, theme) == pytest.approx(length, abs=4)
    assert bar.accessibleName() == "21 of 24"
