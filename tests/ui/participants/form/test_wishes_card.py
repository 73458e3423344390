import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.participants import Background, Readiness, WillingAs
from app.storage import Store
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.wishes_card import ReadinessCard, WishesCard
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def wishes(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> WishesCard:
    return made(WishesCard(theme, entry, ways), qtbot)


@pytest.fixture
def readiness(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> ReadinessCard:
    return made(ReadinessCard(theme, entry, ways), qtbot)


def made(card: FormCard, qtbot: QtBot) -> FormCard:
    card.show_entry(is_another=True)
    shown(card, qtbot, 500, 500)
    return card


def test_aims_and_background_are_kept(wishes: WishesCard, store: Store, qtbot: QtBot) -> None:
    [area] = wishes.findChildren(QPlainTextEdit)
    qtbot.keyClicks(area, "To disagree")
    wishes.settle()
    [background] = wishes.findChildren(Segments)
    background.pick("different")
    found = store.participants.get(1)
    assert (found.aims, found.welcomes) == ("To disagree", Background.DIFFERENT)
    assert unnamed(wishes) == []


def test_answers_are_given_and_taken_back(readiness: ReadinessCard, store: Store, qtbot: QtBot) -> None:
    scales = readiness.findChildren(Segments)
    for scale, answer in zip(scales, ("2", "4", "5", ""), strict=True):
        scale.pick(answer)
    [area] = readiness.findChildren(QPlainTextEdit)
    qtbot.keyClicks(area, "Month ends")
    readiness.settle()
    assert store.participants.get(1).readiness == Readiness(
        guided_by_junior=2, says_dont_know=4, keeps_the_time=5, difficulty="Month ends"
    )
    scales[0].pick("")
    assert store.participants.get(1).readiness.guided_by_junior is None
    assert unnamed(readiness) == []


@pytest.mark.parametrize(
    ("willing", "words"),
    [
        (WillingAs.MENTOR, "Can tell somebody senior what they may not like"),
        (WillingAs.MENTEE, "Can say \u201cI don't know\u201d in front of somebody junior"),
    ],
)
def test_the_second_statement_is_that_of_the_side(
    readiness: ReadinessCard, entry: Entry, willing: WillingAs, words: str
) -> None:
    entry.write("willing_as", participant={"willing_as": willing})
    readiness.show_entry(is_another=False)
    assert words in words_on(readiness).split("\n")
    assert readiness.findChildren(Segments)[1].segment("3").accessibleName() == f"{words}: 3"
