import pytest

from app.domain.programs import PaperSize
from app.reports import privacy_notice
from app.reports.frame import Frame
from app.reports.privacy_notice import Level, Part, Point, PrivacyNotice
from tests.support.papers import read


def a_notice(**fields: object) -> PrivacyNotice:
    given: dict[str, object] = {
        "frame": Frame(organization="Harbour & Vale"),
        "kicker": "Privacy notice",
        "lead": "We keep some facts.",
        "before": (Part("What is kept", (Point("About you", "Your name."),)),),
        "levels": (Level("Pair", "aims", "the two of you"),),
        "after": (Part("Your rights", (Point("See", "Ask us."),)),),
        "blanks": ("Lawful basis", "Supervisory authority"),
    }
    return PrivacyNotice(**given | fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_levels_stand_between_what_is_kept_and_what_one_can_do(size: PaperSize) -> None:
    [page] = read(privacy_notice.build(a_notice(), size))

    order = ["Version", "What is kept", "Who reads what", "the two of you", "Your rights", "Lawful basis"]
    assert sorted(order, key=page.text.index) == order


def test_the_lines_to_fill_in_stay_on_one_page() -> None:
    many = (Part("What is kept", tuple(Point(f"Fact {number}", "Some words.") for number in range(37))),)

    for pages in (read(privacy_notice.build(a_notice(after=many[:count]), PaperSize.A4)) for count in (0, 1)):
        assert [page.find("Lawful basis") for page in pages] == [page.find("Supervisory") for page in pages]
