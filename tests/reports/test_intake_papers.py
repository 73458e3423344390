from dataclasses import fields

from app.domain.privacy import Audience
from app.reports.intake_papers import IntakePaper
from tests.support.intake import a_blank_intake, a_filled_intake


def test_a_form_with_a_reader_is_filled_and_knows_its_name() -> None:
    assert (a_filled_intake().is_filled, a_filled_intake().name) == (True, "Ana Ruiz")
    assert (a_blank_intake().is_filled, a_blank_intake().name) == (False, "")


def test_only_the_coordinator_s_copy_is_not_for_its_writer() -> None:
    copies = (a_blank_intake(), a_filled_intake(copy=Audience.PAIR), a_filled_intake(copy=Audience.COORDINATOR))
    assert [paper.is_for_its_writer for paper in copies] == [True, True, False]


def test_there_is_no_place_for_what_never_leaves_the_file() -> None:
    names = {field.name for field in fields(IntakePaper)}
    assert not [name for name in names if "access" in name or "exclu" in name or "need" in name]
