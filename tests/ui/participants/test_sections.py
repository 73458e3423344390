from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.text.formats import isolated
from app.ui.common.meters import LevelMeter
from app.ui.common.theme import Theme
from app.ui.participants.profile import Level
from app.ui.participants.sections import ConsentSection, LevelsSection, WordsSection, WorkSection
from tests.support.rooms import shown, unnamed, words_on


def test_words_are_hidden_where_there_are_none(theme: Theme, qtbot: QtBot) -> None:
    section = WordsSection(theme, "Notes", "lock", "only for you")
    shown(section, qtbot, 300, 100)
    section.show_words("Back in May", "or June")
    assert words_on(section).split() == ["Notes", "only", "for", "you", "Back", "in", "May", "or", "June"]
    section.show_words("")
    assert not section.isVisible()


def test_levels_use_the_same_lines_again(theme: Theme, qtbot: QtBot) -> None:
    section = LevelsSection(theme, "Can share")
    shown(section, qtbot, 300, 200)
    section.show_levels([Level("Career", 3, "a lot"), Level("Sustainability", 1, "a little")])
    section.show_levels([Level("Data safety", 2, "well")])
    meters = [meter for meter in section.findChildren(LevelMeter) if meter.isVisible()]
    assert [meter.accessibleName() for meter in meters] == ["Data safety: well"]
    assert "Career" not in words_on(section)
    section.show_levels([])
    assert not section.isVisible()


def test_the_manager_is_a_way_where_they_take_part(theme: Theme, qtbot: QtBot) -> None:
    went: list[str] = []
    section = WorkSection(theme, "Work", lambda: went.append("manager"))
    shown(section, qtbot, 300, 100)
    manager = isolated("Tom & <b>Berg</b>")
    section.show_work("Designer", f"reports to {manager}", "Tom & <b>Berg</b>", leads=True)
    label = section.findChildren(QLabel)[-1]
    assert label.text().endswith('<a href="manager">\u2068Tom &amp; &lt;b&gt;Berg&lt;/b&gt;\u2069</a>')
    label.linkActivated.emit("manager")
    assert went == ["manager"]
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    assert unnamed(section) == []
    section.show_work("Designer", f"reports to {manager}", "Tom & <b>Berg</b>", leads=False)
    assert "<a" not in label.text()
    section.show_work("", "", "", leads=False)
    assert not section.isVisible()


def test_consent_has_its_sign_and_its_words(theme: Theme, qtbot: QtBot) -> None:
    section = ConsentSection(theme, "Consent")
    shown(section, qtbot, 300, 100)
    section.show_consent("Notice 3, on paper", is_recorded=True)
    assert "Notice 3, on paper" in words_on(section)
    recorded = section.grab().toImage()
    section.show_consent("Notice 3, on paper", is_recorded=False)
    assert section.grab().toImage() != recorded
