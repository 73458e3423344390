from app.operations.papers.people import paper_person
from tests.support.builders import a_participant, a_person


def test_somebody_stands_on_paper_with_name_and_work() -> None:
    shown = paper_person(a_participant(person=a_person("Ana Ruiz", title="Analyst", department="IT")))
    assert (shown.name, shown.work) == ("Ana Ruiz", "Analyst, IT")


def test_what_is_not_known_of_their_work_leaves_nothing() -> None:
    assert paper_person(a_participant(person=a_person("Bo", title="", department=""))).work == ""
