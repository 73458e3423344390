from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.printables import Printable, Scope
from app.domain.privacy import Audience
from app.domain.problems import CounterpartError
from app.domain.sides import Side
from app.domain.surveys import Wave
from app.operations.gathering import agenda_matter, at_once
from app.operations.papers.matter import gather
from app.ui.reports.papers import PaperKind
from app.ui.reports.whose import Whose
from app.ui.reports.wishes import SHOWN_PAGES, Wish, draw_ordered, draw_wanted, name_of, shown
from tests.support.pdfs import all_of, pages_of
from tests.support.rooms import TODAY, DeskAt


def a_wish(kind: PaperKind = PaperKind.WEEK, **fields: object) -> Wish:
    return Wish(kind=kind, as_of=TODAY, **fields)  # type: ignore[arg-type]


def test_only_papers_of_one_pairing_or_person_need_a_choice() -> None:
    every = {kind: a_wish(kind, whose=Whose(Scope.ALL)) for kind in PaperKind}
    assert [kind for kind, wish in every.items() if not wish.is_complete] == [PaperKind.SESSION, PaperKind.SHEETS]
    assert a_wish(PaperKind.SESSION, pairing_id=3).is_complete
    assert a_wish(PaperKind.SHEETS, code="S-K4T7RB9").is_complete
    assert not a_wish(PaperKind.AGREEMENT).is_complete
    assert a_wish(PaperKind.AGREEMENT, pairing_id=3).is_complete
    assert not a_wish(PaperKind.INTAKE, whose=Whose(Scope.PERSON)).is_complete
    assert a_wish(PaperKind.INTAKE, whose=Whose(Scope.PERSON, 4)).is_complete


def test_a_wish_becomes_an_order() -> None:
    whose = Whose(Scope.PERSON, 4, (Side.MENTEE,), Wave.LATER)
    order = a_wish(PaperKind.SURVEY, whose=whose, pairing_id=9).order(TODAY)
    assert (order.kind, order.scope, order.participant_id) == (Printable.SURVEY, Scope.PERSON, 4)
    assert (order.sides, order.wave, order.today) == ((Side.MENTEE,), Wave.LATER, TODAY)
    assert order.pairing_id == 0, "what was chosen for another paper doesn't narrow this one"


def test_each_paper_is_of_its_own_sessions(desk: DeskAt) -> None:
    store, program = desk.desk.store, desk.desk.program
    every = a_wish(PaperKind.ALL_PLANNED).sessions(store, program, TODAY)
    week = a_wish().sessions(store, program, TODAY)
    one = store.sessions.get(every[0].session_id)

    assert 0 < len(week) < len(every)
    assert set(week) <= set(every)
    assert a_wish(days=10_000).sessions(store, program, TODAY - timedelta(days=5_000)) == every
    assert a_wish(PaperKind.SESSION, pairing_id=one.pairing_id, code=one.code).sessions(store, program, TODAY) == [
        every[0]
    ]
    of_pairing = a_wish(PaperKind.SHEETS, pairing_id=one.pairing_id).sessions(store, program, TODAY)
    assert of_pairing == [wanted for wanted in every if wanted.pairing_id == one.pairing_id]


def test_what_was_chosen_for_another_paper_doesn_t_narrow_this_one(desk: DeskAt) -> None:
    store, program = desk.desk.store, desk.desk.program
    every = a_wish(PaperKind.ALL_PLANNED).sessions(store, program, TODAY)
    left_over = a_wish(PaperKind.ALL_PLANNED, days=0, code="S-K4T7RB9", pairing_id=1)
    assert left_over.sessions(store, program, TODAY) == every


def test_an_unknown_code_is_a_problem(desk: DeskAt) -> None:
    with pytest.raises(CounterpartError):
        a_wish(PaperKind.SESSION, code="S-XXX").sessions(desk.desk.store, desk.desk.program, TODAY)


def test_of_a_long_paper_the_preview_shows_two_hundred_pages(desk: DeskAt) -> None:
    every = a_wish(PaperKind.ALL_PLANNED).sessions(desk.desk.store, desk.desk.program, TODAY)
    long = every * 40
    wish = a_wish(PaperKind.ALL_PLANNED)
    assert len(shown(long, wish, whole=False)) == SHOWN_PAGES // 6
    assert len(shown(long, replace(wish, with_sheets=False), whole=False)) == SHOWN_PAGES // 2
    assert len(shown(long, a_wish(PaperKind.SHEETS), whole=False)) == SHOWN_PAGES // 4
    assert shown(long, wish, whole=True) == long
    assert shown(every, wish, whole=False) == every, "a rest of a few pages isn't left out"


def test_agendas_and_sheets_are_drawn_as_wished(desk: DeskAt) -> None:
    store, program = desk.desk.store, desk.desk.program
    wish = a_wish()
    wanted = wish.sessions(store, program, TODAY)[:2]
    matter = at_once(agenda_matter(store, program, wanted, TODAY))
    told: list[tuple[int, int]] = []

    made = draw_wanted(wish, matter, 5, lambda done, of: told.append((done, of)))
    assert (made.paper.pages, made.sessions, made.of, made.is_whole) == (12, 2, 5, False)
    assert told[-1] == (1, 2)
    assert draw_wanted(replace(wish, with_sheets=False), matter, 2, lambda *_step: None).paper.pages == 4
    sheets = draw_wanted(a_wish(PaperKind.SHEETS), matter, 2, lambda *_step: None)
    assert (sheets.paper.pages, sheets.is_whole) == (8, True)
    assert all("Session agenda" not in page for page in pages_of(sheets.paper.pdf))


def test_the_summary_is_counted_as_of_its_day(desk: DeskAt) -> None:
    wish = Wish(kind=PaperKind.SUMMARY, as_of=date(2027, 2, 1), whose=Whose(Scope.ALL), audience=Audience.EVERYONE)
    matter = at_once(gather(desk.desk.store, desk.desk.program, wish.order(TODAY)))
    made = draw_ordered(wish, matter, lambda *_step: None)
    assert made.is_whole
    assert "1 February 2027" in all_of(made.paper.pdf)
    assert made.kept_out.texts > 0
    assert made.kept_out.least == desk.desk.program.small_group


def test_papers_are_called_by_codes_and_days_never_by_people(desk: DeskAt) -> None:
    program = replace(desk.desk.program, name="Spring")

    def name(kind: PaperKind, **fields: object) -> str:
        return name_of(a_wish(kind, **fields), program, TODAY, "P-K4T7RB9")

    assert name(PaperKind.WEEK) == "Spring agendas 2027-03-16"
    assert name(PaperKind.ALL_PLANNED) == "Spring all agendas 2027-03-16"
    assert name(PaperKind.SESSION, code="S-K4T7RB9") == "Spring agenda S-K4T7RB9"
    assert name(PaperKind.SESSION) == "Spring agenda P-K4T7RB9"
    assert name(PaperKind.SHEETS) == "Spring reflection sheets P-K4T7RB9"
    assert name(PaperKind.AGREEMENT) == "Spring working agreement P-K4T7RB9"
    everyone = {"whose": Whose(Scope.ALL), "audience": Audience.EVERYONE}
    assert name(PaperKind.SUMMARY, **everyone) == "Spring program summary 2027-03-16"
    own = name(PaperKind.JOURNAL, audience=Audience.COORDINATOR)
    assert own == "Spring pair journal P-K4T7RB9 confidential"
