import pytest

from app.domain.participants import IntakeStatus
from app.domain.proposals import Priority
from app.domain.sides import Side, WillingAs
from app.domain.wishes import WishKind
from app.storage import Store
from app.ui.pairings.wish_acts import WishActs
from tests.support.recruits import add_junior
from tests.support.rooms import DeskAt
from tests.support.wishes import wishes_in


@pytest.fixture
def acts(recruits: DeskAt) -> WishActs:
    return WishActs(recruits.desk)


@pytest.fixture
def opened(recruits: DeskAt) -> Store:
    return recruits.desk.store


def said(at: DeskAt) -> str:
    toast = at.desk.toasts.now
    assert toast is not None
    return toast.words


def test_each_wish_is_kept_and_told_with_both_names(acts: WishActs, opened: Store, recruits: DeskAt) -> None:
    acts.together((1, 3))
    assert said(recruits) == "\u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069 are kept together."
    acts.apart((1, 3))
    assert said(recruits) == "\u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069 are kept apart."
    assert wishes_in(opened) == [(1, 3, WishKind.APART)]
    acts.release((1, 3))
    assert wishes_in(opened) == []


def test_one_pair_is_kept_in_place_of_another_in_one_step(acts: WishActs, opened: Store) -> None:
    acts.together((1, 3))
    acts.together((1, 4), instead_of=(1, 3))
    assert wishes_in(opened) == [(1, 4, WishKind.TOGETHER)]
    opened.undo()
    assert wishes_in(opened) == [(1, 3, WishKind.TOGETHER)]


def test_what_can_not_be_kept_is_told_and_changes_nothing(acts: WishActs, opened: Store, recruits: DeskAt) -> None:
    assert not acts.together((3, 1))
    assert "Nothing was changed." in said(recruits)
    assert wishes_in(opened) == []


def test_places_are_given_and_somebody_is_left_out(acts: WishActs, opened: Store, recruits: DeskAt) -> None:
    acts.give_places(1, 2)
    assert said(recruits) == "\u2068Ana Ruiz\u2069 has 2 places now."
    acts.give_places(1, 0)
    assert said(recruits) == "\u2068Ana Ruiz\u2069 is left out this time."
    assert opened.participants.get(1).places == 0
    assert opened.undo_label() == "Leave Ana Ruiz out this time"


def test_somebody_is_accepted_and_told(acts: WishActs, opened: Store, recruits: DeskAt) -> None:
    eva = add_junior(opened, "Eva Fox", status=IntakeStatus.WAITING)
    acts.accept(eva.id)
    assert said(recruits) == "\u2068Eva Fox\u2069 is accepted."
    assert opened.participants.get(eva.id).status is IntakeStatus.ACCEPTED
    assert acts.changed_people == {eva.id}


def test_what_comes_first_is_a_rule_of_the_program(acts: WishActs, opened: Store) -> None:
    acts.put_first(Priority.SCORE)
    assert opened.programs.get(1).rules.best_total_first
    assert opened.undo() == "Put the best total first"


def test_whoever_would_take_either_side_is_put_on_one(acts: WishActs, opened: Store, recruits: DeskAt) -> None:
    eva = add_junior(opened, "Eva Fox", willing_as=WillingAs.EITHER)
    acts.put_on_side(eva.id, Side.MENTEE)
    assert said(recruits) == "\u2068Eva Fox\u2069 takes part as mentee (senior) now."
    assert opened.participants.get(eva.id).willing_as is WillingAs.MENTEE
    assert opened.undo() == "Put Eva Fox on the side of the mentees (senior)"
