"""The program summary for everyone and for its coordinator."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.participants import Consent, Side
from app.domain.printables import Order, Printable, order_of
from app.domain.privacy import Audience, Visibility
from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.domain.surveys import OWN_AIM, SurveyAnswer, SurveyLine, Wave
from app.operations.gathering import at_once
from app.operations.overview import summary_of
from app.operations.papers.matter import gather
from app.operations.papers.ordering import print_order
from app.operations.papers.summary import figures_of, paper_of
from app.storage import Store
from tests.support.builders import add_pairing, add_session
from tests.support.papers import PrintedPage, a_summary, read
from tests.support.samples import TODAY, a_sample

EVERYONE, COORDINATOR = Audience.EVERYONE, Audience.COORDINATOR


@pytest.fixture
def sample(tmp_path: Path) -> Store:
    return Store.open(a_sample(tmp_path / "sample.counterpart"))


def ordered(audience: Audience = EVERYONE, as_of: date | None = None) -> Order:
    return order_of(Printable.SUMMARY, TODAY, audience=audience, as_of=as_of)


def counted(store: Store, order: Order) -> ProgramSummary:
    return figures_of(at_once(gather(store, store.programs.get(1), order)), order)


def pages(store: Store, audience: Audience) -> list[PrintedPage]:
    return read(print_order(store, store.programs.get(1), ordered(audience)))


def test_it_counts_what_the_window_counts(sample: Store) -> None:
    with sample:
        found = counted(sample, ordered())

        assert found == summary_of(sample, sample.programs.get(1), TODAY)


def test_it_counts_up_to_the_day_ordered_and_tells_the_day_of_printing(sample: Store) -> None:
    with sample:
        order = ordered(as_of=TODAY - timedelta(days=30))

        assert counted(sample, order).as_of == TODAY - timedelta(days=30)
        [first, *_] = read(print_order(sample, sample.programs.get(1), order))
        assert first.find("For everyone. As of 14 February 2027. Printed 16 March 2027.")


def test_the_coordinators_copy_says_so_on_every_page_and_names_the_pairs(sample: Store) -> None:
    with sample:
        names = [person.name for person in sample.people.all() if person.name.isascii()]
        found = pages(sample, COORDINATOR)

        assert all(page.find("Program summary, coordinator's copy") for page in found)
        assert all(page.find("Coordinator's copy: confidential.") for page in found)
        assert any(page.find("Graham Whitlock") for page in found)
        assert "Graham Whitlock" in names


def test_everyone_reads_no_name_of_anybody(sample: Store) -> None:
    with sample:
        [program] = sample.programs.all()
        told = {program.coordinator_name, *(word for word in program.sponsor.split(", "))}
        names = [person.name for person in sample.people.all() if person.name not in told]
        found = pages(sample, EVERYONE)

        assert len(names) > 20
        assert [name for name in names for page in found if page.find(name)] == []
        assert any(page.find("Pairings by code") for page in found)


def test_small_groups_are_hidden_from_everyone_and_shown_to_the_coordinator(store: Store) -> None:
    pairing = add_pairing(store)
    with store.edit("Answer"):
        store.survey_answers.add(
            SurveyAnswer(participant_id=pairing.mentor_id, side=Side.MENTOR, wave=wave, item=OWN_AIM, score=4)
            for wave in (Wave.MID, Wave.CLOSE)
        )

    everyone, coordinator = (pages(store, audience)[0] for audience in (EVERYONE, COORDINATOR))

    assert everyone.find("hidden: fewer than 5 answered")
    assert everyone.find("1 figure is hidden here.")
    assert not coordinator.find("hidden")
    assert coordinator.find("4.0 of 5, n = 1")
    assert coordinator.find("figures from fewer than 5 people stand here too")


@pytest.mark.parametrize("consents", [True, False])
def test_lines_of_the_closing_survey_are_quoted_with_stored_consent_only(store: Store, consents: bool) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing)
    with store.edit("Say"):
        mentor = store.participants.get(pairing.mentor_id)
        store.participants.change(replace(mentor, consent=Consent(notice="1", may_be_quoted=consents)))
        line = SurveyLine(
            participant_id=mentor.id, side=Side.MENTOR, wave=Wave.CLOSE, item="changed",
            text="I speak up now.", visibility=Visibility.SUMMARY, may_be_quoted=True,
        )  # fmt: skip
        store.survey_lines.add([line])

    for audience in (EVERYONE, COORDINATOR):
        assert pages(store, audience)[0].find("“I speak up now.”") is consents


@pytest.mark.parametrize("audience", [EVERYONE, COORDINATOR])
def test_page_1_is_one_page_on_either_size_and_the_annex_hardly_longer(sample: Store, audience: Audience) -> None:
    with sample:
        found = {
            size: read(print_order(sample, replace(sample.programs.get(1), paper=size), ordered(audience)))
            for size in PaperSize
        }

    assert all(pages[1].find("Annex: further figures") for pages in found.values())
    assert len(found[PaperSize.A4]) == 6
    assert len(found[PaperSize.LETTER]) == (6 if audience is EVERYONE else 7), "Letter is 18 mm shorter"


def test_figures_can_be_laid_out_again_without_the_file() -> None:
    assert paper_of(a_summary(), TODAY).pdf.startswith(b"%PDF-")
