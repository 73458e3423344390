import pytest

from app.domain.participants import Format, WillingAs
from app.exchange.answers import formats_in, has_left, is_blank, side_in, yes_or_no


@pytest.mark.parametrize("text", ["", " ", "-", "n/a", "N/A", "#N/A", "None", "NULL", "NaN", "?", "—"])
def test_a_cell_can_say_nothing(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["0", "no", "Nan Singh", "a-b"])
def test_other_cells_say_something(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes", True),
        ("x", True),
        ("1", True),
        ("Oui", True),
        ("Sí", True),
        ("tak", True),
        ("FALSE", False),
        ("nein", False),
        ("Não", False),
        ("0", False),
        ("maybe", None),
        ("", None),
    ],
)  # fmt: skip
def test_yes_and_no_are_known_in_many_languages(text: str, answer: bool | None) -> None:
    assert yes_or_no(text) is answer


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("mentor", WillingAs.MENTOR),
        ("Mentor (junior)", WillingAs.MENTOR),
        ("Mentorin", WillingAs.MENTOR),
        ("Mentee (senior)", WillingAs.MENTEE),
        ("mentoré", WillingAs.MENTEE),
        ("Mentorée", WillingAs.MENTEE),
        ("mentorado", WillingAs.MENTEE),
        ("podopieczny", WillingAs.MENTEE),
        ("adept", WillingAs.MENTEE),
        ("either", WillingAs.EITHER),
        ("Both", WillingAs.EITHER),
        ("mentor/mentee", WillingAs.EITHER),
        ("Beides", WillingAs.EITHER),
        ("les deux", WillingAs.EITHER),
        ("ambos", WillingAs.EITHER),
        ("gardener", None),
        ("", None),
    ],
)  # fmt: skip
def test_sides_are_known_in_many_languages(text: str, side: WillingAs | None) -> None:
    assert side_in(text) is side


def test_yes_means_the_side_that_the_heading_names() -> None:
    assert side_in("yes", "Do you want to be a mentor?") is WillingAs.MENTOR
    assert side_in("yes", "both mentor and mentee") is WillingAs.EITHER
    assert side_in("no", "both mentor and mentee") is None
    assert side_in("yes", "Role") is None


@pytest.mark.parametrize(
    "text",
    [
        "Terminated",
        "Voluntarily Terminated",
        "Terminated for Cause",
        "left",
        "Retired",
        "inactive",
        "Resigned",
        "ausgeschieden",
        "Gekündigt",
        "retraité",
        "démissionnaire",
        "Jubilada",
        "cessato",
        "uit dienst",
        "zwolniony",
        "slutat",
    ],
)  # fmt: skip
def test_leavers_are_known_in_many_languages(text: str) -> None:
    assert has_left(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "Active",
        "N/A-StillEmployed",
        "On leave",
        "Maternity Leave",
        "leave of absence",
        "Full-time",
        "not terminated",
        "aktiv",
        "Elternzeit",
        "ungekündigt",
        "en congé",
        "Actif",
        "activo",
        "in dienst",
        "na urlopie",
    ],
)  # fmt: skip
def test_on_leave_is_not_left(text: str) -> None:
    assert has_left(text) is False


def test_yes_answers_the_heading() -> None:
    assert has_left("1", "Termd") is True
    assert has_left("0", "Terminated") is False
    assert has_left("yes", "Active") is False
    assert has_left("no", "Active") is True


def test_unknown_words_say_neither() -> None:
    assert has_left("purple") is None


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("in person", {Format.IN_PERSON}),
        ("In-Person", {Format.IN_PERSON}),
        ("vor Ort", {Format.IN_PERSON}),
        ("online", {Format.REMOTE}),
        ("à distance", {Format.REMOTE}),
        ("in person, video", {Format.IN_PERSON, Format.REMOTE}),
        ("hybrid", {Format.IN_PERSON, Format.REMOTE}),
        ("both", {Format.IN_PERSON, Format.REMOTE}),
        ("by pigeon", set()),
    ],
)  # fmt: skip
def test_ways_of_meeting_are_known(text: str, formats: set[Format]) -> None:
    assert formats_in(text) == formats
