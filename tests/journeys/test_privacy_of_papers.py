"""Of the words planted in every text of a program file, a paper tells its readers only those meant for them."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from app.domain.printables import Printable, Scope, audiences_of, scopes_of
from app.domain.privacy import Audience
from app.domain.surveys import Wave
from app.operations.gathering import at_once
from app.operations.papers.drawing import draw
from app.operations.papers.matter import gather
from app.storage import Store
from app.ui.reports.papers import PaperKind
from app.ui.reports.whose import Whose
from app.ui.reports.wishes import Wish, name_of
from tests.support.pdfs import all_of
from tests.support.planted import (
    ALL,
    COORDINATOR,
    NEVER,
    PAIR,
    PERSON,
    PROGRAM,
    PUBLIC,
    TODAY,
    found_in,
    plant,
)
from tests.support.printing import order_for

AROUND = PROGRAM | COORDINATOR | {"zqsupport"}  # in the heads and feet
WHO = {"zqname", "zqtitle", "zqdepartment", "zqsite"}
CONTACT = {"zqmail", "zqphone", "zqpronouns", "zqpronunciation"}
QUOTED = {"zqtakesall", "zqlineall"}  # ticked for everyone, by somebody who may be quoted
NAMING_NOBODY = frozenset({Printable.SUMMARY, Printable.PROFILE, Printable.PRIVACY_NOTICE})
# What the two may read beyond what they wrote together, by paper.
BEYOND = {
    Printable.WELCOME: CONTACT,
    Printable.LAUNCH_KIT: CONTACT,
    # Lines that their writers let everyone read, though they may not be quoted.
    Printable.JOURNAL: {"zqdoneaction", "zqnotticked", "zqnoconsent", "zqshouldknow"},
    Printable.INTAKE: PERSON - {"zqnotes"},  # their own form, as they filled it in
}
PAPERS = [
    (kind, scope, audience, wave)
    for kind in list(Printable)
    for scope in scopes_of(kind)
    for audience in audiences_of(kind)
    for wave in (Wave if kind is Printable.SURVEY else (Wave.CLOSE,))
]


def may_stand_on(kind: Printable, audience: Audience) -> set[str]:
    """The planted words that the readers of a paper may read."""
    if audience is Audience.COORDINATOR:
        return ALL - NEVER
    if audience is Audience.PAIR:
        return AROUND | PUBLIC | WHO | PAIR | QUOTED | {"zqtakespair", "zqlinepair"} | BEYOND.get(kind, set())
    if kind in NAMING_NOBODY:
        return AROUND | PUBLIC | QUOTED | {"zqtopic"}
    return AROUND | PUBLIC | WHO | {"zqtopic"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(plant(tmp_path_factory.mktemp("privacy") / "program.counterpart")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("kind", "scope", "audience", "wave"), PAPERS, ids=lambda value: str(getattr(value, "name", value)).lower()
)
def test_a_paper_tells_only_what_its_readers_may_read(
    kind: Printable, scope: Scope, audience: Audience, wave: Wave, store: Store
) -> None:
    pdf = printed(store, kind, scope, audience, wave)

    found = found_in(all_of(pdf))

    assert found - may_stand_on(kind, audience) == set()
    assert found & PROGRAM, "words are found where they stand"


@pytest.mark.parametrize("kind", list(Printable))
def test_what_a_paper_says_of_itself_names_nobody(kind: Printable, store: Store) -> None:
    for scope in scopes_of(kind):
        for audience in audiences_of(kind):
            pdf = printed(store, kind, scope, audience, Wave.CLOSE)
            assert found_in(str(pypdf.PdfReader(BytesIO(pdf)).metadata)) <= PROGRAM


@pytest.mark.parametrize("kind", list(PaperKind))
@pytest.mark.parametrize("audience", list(Audience))
def test_the_name_of_its_file_names_nobody(kind: PaperKind, audience: Audience, store: Store) -> None:
    [program] = store.programs.all()
    wish = Wish(kind=kind, as_of=TODAY, pairing_id=1, audience=audience)
    wishes = [replace(wish, whose=Whose(scope, participant_id=1)) for scope in scopes_of(kind.printable)]

    names = [name_of(one, program, TODAY, "P-CODE") for one in wishes]

    assert {word for name in names for word in found_in(name)} == {"zqprogram"}


def printed(store: Store, kind: Printable, scope: Scope, audience: Audience, wave: Wave) -> bytes:
    [program] = store.programs.all()
    order = order_for(store, kind, scope, TODAY, audience=audience, wave=wave)
    return draw(at_once(gather(store, program, order)), order).pdf
