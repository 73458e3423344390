from app.domain.sessions import SessionKind
from app.reports.session_words import edges, session_count, session_title
from app.reports.sheet import PageNumber
from tests.support.papers import an_agenda_paper, plain


def test_a_session_is_called_by_its_topics() -> None:
    assert session_title(an_agenda_paper(topics=("AI", "Data, and safety"))) == "AI; Data, and safety"


def test_a_session_without_a_topic_is_called_by_its_kind() -> None:
    assert session_title(an_agenda_paper(SessionKind.CLOSING, topics=())) == "Closing"


def test_a_session_beyond_the_plan_has_no_of() -> None:
    assert session_count(an_agenda_paper(number=3, of=6)) == "Session 3 of 6"
    assert session_count(an_agenda_paper(number=7, of=6)) == "Session 7"


def test_head_and_foot_say_whose_paper_it_is_and_whom_to_turn_to() -> None:
    found = edges(an_agenda_paper(), "Session agenda", "front")
    assert plain(found.organization) == "Harbour & Vale Community Trust | Reverse mentoring, Spring 2027"
    assert "Staff Support" in found.foot[0]
    assert "Hélène Dubois" in found.foot[1]


def test_the_foot_says_when_it_was_printed_and_who_may_read_it() -> None:
    found = edges(an_agenda_paper(), "Session agenda", "front")
    assert found.foot[1].endswith("Printed 6 May 2027. For this pair only.")


def test_what_is_not_known_leaves_no_empty_label() -> None:
    found = edges(
        an_agenda_paper(organization="", support_contact="", coordinator="", printed="", sensitivity=""),
        "Session agenda",
        "front",
    )
    assert (found.organization, found.foot) == ("Reverse mentoring, Spring 2027", ("", ""))


def test_further_pages_of_a_side_are_numbered() -> None:
    note = edges(an_agenda_paper(), "Session agenda", "front").page_note
    assert (note(PageNumber(1, 2, 7)), note(PageNumber(2, 2, 8))) == ("front", "front, page 2")
