from app.domain.privacy import Visibility
from app.domain.sessions import TAKES
from app.operations.overview import summary_of
from app.operations.printing import session_papers
from app.storage import Store
from app.ui.reports.contents_words import agenda_lines, figure_lines, kept_out
from tests.support.rooms import TODAY, DeskAt


def test_agendas_are_listed_as_they_are_printed(desk: DeskAt) -> None:
    papers = session_papers(desk.desk.store, desk.desk.program, TODAY, days=7)
    lines = agenda_lines(papers)
    assert [line.mentor for line in lines] == [paper.mentor.name for paper in papers]
    assert all(line.when and " of 6, " in line.which for line in lines)


def test_undated_sessions_are_listed_by_when_they_are_due(desk: DeskAt) -> None:
    papers = session_papers(desk.desk.store, desk.desk.program, TODAY)
    undated = [line for line, paper in zip(agenda_lines(papers), papers, strict=True) if paper.planned_at is None]
    assert undated
    assert all(line.when.startswith("by ") for line in undated)


def test_every_share_is_told_with_its_denominator(desk: DeskAt) -> None:
    summary = summary_of(desk.desk.store, desk.desk.program, TODAY)
    lines = {line.label: line for line in figure_lines(summary)}
    held = summary.of_plan
    assert lines["Sessions held"].figure == f"{held.numerator} of {held.denominator}"
    assert lines["Time spent together"].figure.endswith(" h")


def test_an_empty_program_has_dashes(empty_desk: DeskAt, store: Store) -> None:
    lines = figure_lines(summary_of(store, empty_desk.desk.program, TODAY))
    assert lines[0].figure == "-"


def test_texts_that_are_not_for_everyone_are_counted(desk: DeskAt) -> None:
    store, program = desk.desk.store, desk.desk.program
    stories = store.stories(program.id)
    hidden = [
        answer
        for story in stories
        for reflection in story.reflections
        for answer in reflection.answers.values()
        if answer.visibility is not Visibility.SUMMARY
    ]
    assert any(TAKES in r.answers for story in stories for r in story.reflections)
    words = kept_out(summary_of(store, program, TODAY), stories)
    assert words.startswith(f"{len(hidden)} texts for the pair or only you")


def test_nothing_kept_out_is_not_mentioned(empty_desk: DeskAt, store: Store) -> None:
    summary = summary_of(store, empty_desk.desk.program, TODAY)
    assert "text" not in kept_out(summary, [])
