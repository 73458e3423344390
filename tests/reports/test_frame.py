from app.reports.frame import Frame, edges_of_pair, edges_of_report, whose
from app.reports.sheet import page_of_pages

FULL = Frame(
    organization="Trust",
    program="Spring 2027",
    support_contact="Staff Support, 0300",
    coordinator="Hélène Dubois, h@x.org",
    printed="Printed 3 May 2027.",
    sensitivity="For this pair only.",
)


def test_a_paper_of_a_pair_says_first_whom_to_turn_to() -> None:
    edges = edges_of_pair(FULL, "Working agreement", page_of_pages)
    assert edges.foot == (
        "If a session leaves you with something heavy: Staff Support, 0300",
        "Coordinator: Hélène Dubois, h@x.org. Printed 3 May 2027. For this pair only.",
    )
    assert edges.paper == "Working agreement"


def test_a_report_says_first_who_may_read_it() -> None:
    edges = edges_of_report(FULL, "Program summary", page_of_pages)
    assert edges.foot == (
        "For this pair only. Printed 3 May 2027.",
        "Coordinator: Hélène Dubois, h@x.org.",
    )


def test_what_is_not_known_leaves_no_empty_words() -> None:
    assert edges_of_pair(Frame(), "Paper", page_of_pages).foot == ("", "")
    assert edges_of_report(Frame(), "Paper", page_of_pages).foot == ("", "")
    assert whose(Frame(program="Spring")) == "Spring"
