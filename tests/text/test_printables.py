from datetime import date

from app.domain.printables import Printable
from app.domain.privacy import Audience
from app.text.printables import printable_purpose, printable_title, printed_on, sensitivity


def test_every_paper_has_a_title_and_a_purpose_of_its_own() -> None:
    assert len({printable_title(kind) for kind in Printable}) == len(Printable)
    assert all(printable_purpose(kind).endswith(".") for kind in Printable)


def test_a_paper_says_who_may_read_it_and_of_what_day_it_is() -> None:
    assert len({sensitivity(audience) for audience in Audience}) == len(Audience)
    assert "confidential" in sensitivity(Audience.COORDINATOR)
    assert printed_on(date(2027, 5, 3)) == "Printed 3 May 2027."
