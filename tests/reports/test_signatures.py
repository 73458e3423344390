from app.domain.agendas import Lead
from app.reports.signatures import signatures
from tests.support.papers import outside_margins, overprinted, print_flowables


def test_each_signs_above_their_name_and_writes_the_day() -> None:
    page = print_flowables([signatures([(Lead.MENTOR, "Mentor (junior), Ana"), (None, "Sponsor")])])[1][0]
    assert page.lines[0] == "Mentor (junior), AnaDateSponsorDate"


def test_a_long_name_takes_further_lines_and_stays_in_its_column() -> None:
    signing = [
        (Lead.MENTOR, "Mentor (junior), " + "Wolfeschlegelsteinhausenbergerdorff " * 2),
        (Lead.MENTEE, "Bo"),
    ]
    page = print_flowables([signatures(signing)])[1][0]
    assert not overprinted(page)
    assert not outside_margins(page, 53.8)
