from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.banner import Banner
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
from app.ui.common.tokens import Tone
from tests.support.rooms import shown, words_on


def test_a_banner_is_not_there_until_it_has_something_to_say(theme: Theme) -> None:
    assert Banner(theme).isHidden()


def test_a_banner_says_one_thing_and_offers_one_way(theme: Theme, qtbot: QtBot) -> None:
    went: list[str] = []
    banner = Banner(theme)
    shown(banner, qtbot, 600, 50)
    banner.say("Two people report to each other.", Tone.CAUTION, Way("Show them", lambda: went.append("shown")))
    banner.say("Nobody is accepted yet.", Tone.ACCENT, Way("Add people", lambda: went.append("added")))
    assert (banner.words, words_on(banner).strip()) == ("Nobody is accepted yet.", "Nobody is accepted yet.")
    [button] = [one for one in banner.findChildren(QPushButton) if one.isVisible()]
    button.click()
    assert went == ["added"]


def test_a_silent_banner_is_gone(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner(theme)
    shown(banner, qtbot, 600, 50)
    banner.say("Nobody is accepted yet.")
    banner.be_silent()
    assert (banner.isHidden(), banner.words) == (True, "")
