from datetime import date

from app.domain.participants import Side
from app.domain.printables import Printable, Scope, order_of
from app.operations.gathering import at_once
from app.operations.papers.early_exit import draw, early_exit_paper
from app.operations.papers.matter import gather
from app.storage import Store
from tests.support.builders import add_pairing

TODAY = date(2027, 3, 16)


def test_a_pair_s_form_knows_both_and_the_code_of_their_pairing(store: Store) -> None:
    pairing = add_pairing(store)
    order = order_of(Printable.EARLY_EXIT, TODAY, pairing_id=pairing.id)
    paper = early_exit_paper(at_once(gather(store, store.programs.get(1), order)), order)

    assert [person.name for person in paper.people.values() if person] == ["Ana Ruiz", "Bo Lind"]
    assert paper.code == pairing.code
    assert paper.frame.sensitivity == "For the two of you and the coordinator."


def test_a_blank_form_names_nobody(store: Store) -> None:
    add_pairing(store)
    order = order_of(Printable.EARLY_EXIT, TODAY, scope=Scope.BLANK)
    matter = at_once(gather(store, store.programs.get(1), order))
    paper = early_exit_paper(matter, order)

    assert (paper.code, paper.people) == ("", dict.fromkeys(Side))
    assert draw(matter, order).pages == 1
