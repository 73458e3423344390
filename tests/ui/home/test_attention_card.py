import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.operations.overview import Attention, needing_a_hand, worst_first
from app.storage import PairRow
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.home.attention_card import AttentionCard, AttentionWays
from app.ui.home.attention_row import AttentionRow
from app.ui.home.next_steps import NextStep
from tests.support.rooms import TODAY, DeskAt, shown, words_on


class Rows:
    def __init__(self, theme: Theme, found: list[Attention] | None, qtbot: QtBot) -> None:
        self.read: list[Attention] = []
        self.taken: list[Attention] = []
        self.card = AttentionCard(theme, AttentionWays(self._pair, self._step, self.read.append))
        if found is not None:
            self.card.show_rows(found)
        shown(self.card, qtbot, 680, 600)

    def words(self) -> list[str]:
        return [row.accessibleName() for row in self.card.findChildren(AttentionRow)]

    def _pair(self, row: Attention) -> PairRow:
        return PairRow(row.course.pairing_id, f"Ana {row.course.pairing_id}", "", "Bo Lind", "")

    def _step(self, row: Attention, pair: PairRow) -> NextStep:
        return NextStep("Do it", "pencil", lambda: self.taken.append(row), "What it does.")


@pytest.fixture
def found(desk: DeskAt) -> list[Attention]:
    slices = needing_a_hand(desk.desk.store, desk.desk.program, TODAY)
    return worst_first(row for some in slices for row in some)


def test_the_worst_comes_first_with_its_evidence(theme: Theme, found: list[Attention], qtbot: QtBot) -> None:
    first, *others = Rows(theme, found, qtbot).words()
    assert first.startswith("Two sessions in a row were cancelled. Both by the mentee (senior). And ")
    assert any(row.startswith("Energy fell") for row in others)


def test_both_people_stand_in_a_row_with_their_sides(theme: Theme, found: list[Attention], qtbot: QtBot) -> None:
    [row] = Rows(theme, found[:1], qtbot).words()
    plain = row.replace("\u2068", "").replace("\u2069", "")
    assert plain.endswith(f"Ana {found[0].course.pairing_id}, mentor (junior). Bo Lind, mentee (senior)")


def test_a_rows_words_lead_to_its_journal_and_its_button_to_its_step(
    theme: Theme, found: list[Attention], qtbot: QtBot
) -> None:
    rows = Rows(theme, found[:1], qtbot)
    [row] = rows.card.findChildren(AttentionRow)
    row.click()
    row.step.click()
    assert (rows.read, rows.taken) == ([found[0]], [found[0]])
    assert row.step.toolTip() == "What it does."
    assert row.step.accessibleName().startswith("Do it: ")


def test_a_row_says_when_there_are_more_reasons(theme: Theme, found: list[Attention], qtbot: QtBot) -> None:
    several = [row for row in found if row.more][:1]
    assert "more reason" in Rows(theme, several, qtbot).words()[0]


def test_urgent_ones_and_those_soon_are_counted(theme: Theme, found: list[Attention], qtbot: QtBot) -> None:
    card = Rows(theme, found, qtbot).card
    badges = [badge.accessibleName() for badge in card.findChildren(Badge) if badge.isVisible()]
    urgent = sum(row.risk.urgency == "urgent" for row in found)
    assert badges == [f"{urgent} urgent", f"{len(found) - urgent} soon"]


def test_the_first_five_stand_there_until_all_are_asked_for(
    theme: Theme, found: list[Attention], qtbot: QtBot
) -> None:
    rows = Rows(theme, found, qtbot)
    assert len(rows.words()) == 5 < len(found)
    next(b for b in rows.card.findChildren(QPushButton) if b.text() == f"Show all {len(found)}").click()
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in rows.card.findChildren(AttentionRow)) == len(found))


def test_a_higher_page_shows_more_of_them(theme: Theme, found: list[Attention], qtbot: QtBot) -> None:
    rows = Rows(theme, found, qtbot)
    rows.card.use_height(theme.px(95) * 6)
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in rows.card.findChildren(AttentionRow)) == 6)


def test_a_calm_program_says_so(theme: Theme, qtbot: QtBot) -> None:
    assert "Nothing needs a hand today" in words_on(Rows(theme, [], qtbot).card)


def test_before_anything_is_read_it_does_not_say_that_all_is_well(theme: Theme, qtbot: QtBot) -> None:
    words = words_on(Rows(theme, None, qtbot).card)
    assert "Looking through the pairings" in words
    assert "Nothing needs a hand" not in words
