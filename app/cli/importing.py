"""The command that imports people from a table and reports, in words, what became of each row."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from app.cli.faces import FILE, desk, program_option, remark, say, say_program
from app.domain.participants import WillingAs
from app.domain.problems import Problem
from app.operations.import_plans import ImportChoices, ImportPlan, grade_order, plan_import
from app.operations.import_reading import read_for_import
from app.operations.importing import ImportResult, apply_import
from app.text.catalog import _, ngettext
from app.text.problems import sentence

_SHOWN = 20


@click.command("import", help="Import people from TABLE (CSV, XLSX, ODS) into a program in FILE.")
@click.argument("file", type=FILE)
@click.argument("table", type=FILE)
@click.option("--side", type=click.Choice([side.value for side in WillingAs]), help="The side of everyone in it.")
@click.option("--map", "maps", multiple=True, metavar="Column=field", help="What a column means.")
@click.option("--grades", metavar="LOWEST,...,HIGHEST", help="The order of the grades.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@program_option
def import_people(  # noqa: PLR0917  # click hands over one parameter an option
    file: Path,
    table: Path,
    side: str | None,
    maps: Sequence[str],
    grades: str | None,
    dry_run: bool,
    program_name: str | None,
) -> None:
    with desk(file, program_name) as at:
        read = read_for_import(table, maps, at.today)
        order = grade_order(grades or "")
        choices = ImportChoices(side=WillingAs(side) if side else None, grades=order)
        plan = plan_import(at.store, at.program, read, choices)
        result = None if dry_run else apply_import(at.store, plan)
    _say_plan(plan)
    if result is None:
        say_program(at.program)
        words = _("Nothing was changed. New: {new}, known: {known}, skipped: {skipped}.")
        say(words.format(new=len(plan.new), known=len(plan.known), skipped=plan.rows_skipped))
    else:
        _say_result(result, at.program.name)


def _say_plan(plan: ImportPlan) -> None:
    mapping = plan.read.mapping
    columns = ", ".join(
        f"{mapping.headers[column]} = {field}" for column, field in sorted(mapping.field_of.items())
    )
    say(_("Columns: {columns}.").format(columns=columns))
    if mapping.left_out:
        say(
            _("Left out on purpose, because they are sensitive: {columns}.").format(
                columns=", ".join(mapping.left_out)
            )
        )
    if mapping.unmapped:
        say(_("Not imported: {columns}.").format(columns=", ".join(mapping.unmapped)))
    _say_problems(plan.problems)
    for like in plan.likely_duplicates[:_SHOWN]:
        remark(
            _("Row {row}: {name} looks like {other} and was taken for another person.").format(
                row=like.row, name=like.name, other=like.other
            )
        )
    _say_more(len(plan.likely_duplicates))
    if plan.unranked:
        remark(
            _("These grades have no place in the order yet: {grades}. Give it with --grades.").format(
                grades=", ".join(plan.unranked)
            )
        )


def _say_result(result: ImportResult, program: str) -> None:
    if result.topics:
        say(_("Added to the topics: {topics}.").format(topics=", ".join(result.topics)))
    people = ngettext("{n} person is new", "{n} people are new", result.new).format(n=result.new)
    say(
        _("{program}: {people}, {updated} updated, {unchanged} as they were, {rows} skipped.").format(
            program=program,
            people=people,
            updated=result.updated,
            unchanged=result.unchanged,
            rows=ngettext("{n} row", "{n} rows", result.skipped).format(n=result.skipped),
        )
    )
    if result.left:
        left = ngettext(
            "{n} of them has left the organization: kept, never proposed.",
            "{n} of them have left the organization: kept, never proposed.",
            result.left,
        )
        say(left.format(n=result.left))


def _say_problems(problems: Iterable[Problem]) -> None:
    found = list(problems)
    for problem in found[:_SHOWN]:
        remark(sentence(problem))
    _say_more(len(found))


def _say_more(count: int) -> None:
    if count > _SHOWN:
        more = count - _SHOWN
        remark(ngettext("... and {n} more like these.", "... and {n} more like these.", more).format(n=more))
