from app.domain.agendas import Lead
from app.reports.letters import fact, kept_about_you, letter_head, signed, step
from app.reports.people_on_paper import PaperPerson
from app.reports.styles import TEXT
from tests.support.papers import print_flowables


def test_a_letter_begins_with_its_reader_s_side_title_and_work() -> None:
    head = letter_head(
        PaperPerson(name="Ana Ruiz", work="Analyst, IT"), (Lead.MENTOR, "Mentor (junior)"), "Welcome"
    )
    [page] = print_flowables(head)[1]
    assert page.lines == ["Mentor (junior)", "Welcome", "Analyst, IT"]


def test_work_that_is_not_known_leaves_no_line() -> None:
    [page] = print_flowables(letter_head(PaperPerson(name="Ana"), (Lead.BOTH, "Either"), "Welcome"))[1]
    assert page.lines == ["Either", "Welcome"]


def test_steps_are_numbered_and_say_what_before_how() -> None:
    [page] = print_flowables([step(2, "You lead.", "Keep the time.", TEXT)])[1]
    assert page.lines == ["2You lead. Keep the time."]
    assert {sign.font.split("-")[-1] for sign in page.signs if sign.text in "Yl"} == {"Bold"}


def test_a_fact_has_its_name_beside_each_of_its_sentences() -> None:
    [page] = print_flowables([fact("Topics", "You share.", "", "They share.")])[1]
    assert page.lines == ["TopicsYou share.", "They share."]


def test_how_long_records_are_kept_is_said_in_months_or_till_the_end() -> None:
    assert "12 months after the program is over" in kept_about_you(12)
    assert "a month after the program is over" in kept_about_you(1)
    assert "deleted when the program is over" in kept_about_you(0)
    assert all("correct or delete" in kept_about_you(months) for months in (0, 1, 12))


def test_a_letter_is_signed_by_whoever_coordinates_and_by_nobody_unknown() -> None:
    [page] = print_flowables(signed("Hélène Dubois"))[1]
    assert page.lines == ["With best wishes,", "Hélène Dubois", "Coordinator of the program"]
    assert signed("") == []
