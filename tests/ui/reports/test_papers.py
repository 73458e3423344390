from app.ui.reports.papers import PaperKind, paper_entries


def test_every_paper_is_offered_once_with_what_it_is_for() -> None:
    entries = paper_entries()
    assert [entry.kind for entry in entries] == list(PaperKind)
    assert all(entry.words and entry.sentence and entry.icon for entry in entries)


def test_papers_of_one_group_stand_together() -> None:
    groups = [entry.group for entry in paper_entries()]
    assert groups == sorted(groups, key=groups.index)
