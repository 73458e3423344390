from dataclasses import fields

import pytest

from app.domain.programs import Program, Rules, Weights
from app.ui.common.program_section import Section
from app.ui.setup.sections import section_entries, section_of
from tests.support.rooms import DeskAt
from tests.support.setting_up import a_bench

APART = {"id", "rules", "weights"}
FIELDS = [f.name for kind in (Program, Rules, Weights) for f in fields(kind) if f.name not in APART]


def test_every_section_can_be_built(empty_desk: DeskAt) -> None:
    for entry in section_entries():
        assert isinstance(entry.build(a_bench(empty_desk)), Section)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_of_a_program_stands_on_a_section(name: str) -> None:
    assert section_of(name)


@pytest.mark.parametrize("name", [name for name in FIELDS if name not in ("topics",)])
def test_every_field_has_a_row_or_a_switch_of_its_own(empty_desk: DeskAt, name: str) -> None:
    entry = next(entry for entry in section_entries() if entry.key == section_of(name))
    section = entry.build(a_bench(empty_desk))
    boxes = getattr(section, "_boxes", {})
    assert name in boxes or section.row(name)


def test_sections_are_found_by_their_own_names_too() -> None:
    assert [section_of(entry.key) for entry in section_entries()] == [entry.key for entry in section_entries()]
    assert section_of("") == section_of("nothing") == ""


def test_sections_stand_in_groups() -> None:
    groups = [entry.group for entry in section_entries()]
    assert list(dict.fromkeys(groups)) == ["Program", "Matching", "Log"]
    assert groups == sorted(groups, key=["Program", "Matching", "Log"].index)
