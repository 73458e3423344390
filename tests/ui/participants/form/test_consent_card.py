from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.participants import Consent
from app.storage import Store
from app.ui.common.check_box import CheckBox
from app.ui.common.suggest_field import SuggestField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.consent_card import ConsentCard
from app.ui.participants.form.entry import Entry
from tests.support.rooms import shown, unnamed


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> ConsentCard:
    made = ConsentCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 300)
    return made


def test_everything_about_a_consent_is_kept(card: ConsentCard, store: Store, qtbot: QtBot) -> None:
    fields = {one.accessibleName(): one for one in card.findChildren(QLineEdit)}
    qtbot.keyClicks(fields["Privacy notice"], " Notice  3 ")
    qtbot.keyClicks(fields["Given on"], "4 january")
    card.settle()
    how = card.findChild(SuggestField)
    assert isinstance(how, SuggestField)
    qtbot.keyClick(how, Qt.Key.Key_Down)
    assert how.offered() == ["on paper", "by e-mail"]
    how.take(0)
    quoted, special = card.findChildren(CheckBox)
    qtbot.mouseClick(quoted, Qt.MouseButton.LeftButton)
    assert store.participants.get(1).consent == Consent(
        notice="Notice 3", given_on=date(2027, 1, 4), how="on paper", may_be_quoted=True
    )
    qtbot.mouseClick(special, Qt.MouseButton.LeftButton)
    assert store.participants.get(1).consent.special_category
    assert unnamed(card) == []
