from app.domain.participants import Side
from app.reports.people_on_paper import PaperPerson, two_people
from app.reports.styles import TEXT
from app.reports.words import words
from tests.support.papers import print_flowables

ANA, BO = PaperPerson(name="Ana Ruiz", work="Analyst, IT"), PaperPerson(name="Bo Lind")


def test_both_sides_are_named_in_full_beside_each_other() -> None:
    page = print_flowables([two_people({Side.MENTOR: ANA, Side.MENTEE: BO})])[1][0]
    assert page.lines[:3] == ["Mentor (junior)Mentee (senior)", "Ana RuizBo Lind", "Analyst, IT"]


def test_a_blank_paper_has_lines_for_name_and_work() -> None:
    page = print_flowables([two_people(dict.fromkeys(Side))])[1][0]
    assert page.lines[:3] == ["Mentor (junior)Mentee (senior)", "NameName", "WorkWork"]


def test_what_belongs_to_each_stands_below_their_name() -> None:
    below = {Side.MENTOR: [words(TEXT, "to learn")], Side.MENTEE: [words(TEXT, "to teach")]}
    page = print_flowables([two_people({Side.MENTOR: BO, Side.MENTEE: ANA}, below)])[1][0]
    assert page.find("Bo Lind to learn")
    assert page.find("to teach")
