"""The sentences of the import dialog: what was read, what its button does, what was done, what is wrong."""

from dataclasses import replace
from pathlib import Path

from app.domain.problems import Problem
from app.operations.import_plans import ImportPlan
from app.operations.import_reading import Table
from app.operations.importing import ImportResult
from app.text import columns
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.problems import sentence


def found_in(name: str, table: Table) -> str:
    """ "people.csv: 311 rows, comma, UTF-8"."""
    rows = sum(1 for row in table.rows if any(cell.strip() for cell in row))
    parts = [
        ngettext("{n} row", "{n} rows", rows).format(n=whole(rows)),
        ngettext("{n} column", "{n} columns", len(table.headers)).format(n=whole(len(table.headers))),
    ]
    if table.delimiter:
        parts.append(columns.delimiter(table.delimiter).lower())
    if table.encoding:
        parts.append(columns.encoding(table.encoding))
    if table.sheet:
        parts.append(_("sheet {name}").format(name=isolated(table.sheet)))
    return _("{file}: {found}").format(file=isolated(name), found=", ".join(parts))


def import_words(plan: ImportPlan | None) -> str:
    """What the button does."""
    if plan is None:
        return _("Import")
    if not plan.people:
        return _("Import the order of grades") if plan.grades else _("Nothing to import")
    return ngettext("Import {n} person", "Import {n} people", plan.people).format(n=whole(plan.people))


def done_words(result: ImportResult) -> str:
    """What was done: "Imported: 300 new, 11 updated"."""
    if not result.new and not result.updated:
        return _("The order of grades was imported.")
    parts = []
    if result.new:
        parts.append(_("{n} new").format(n=whole(result.new)))
    if result.updated:
        parts.append(_("{n} updated").format(n=whole(result.updated)))
    return _("Imported: {what}").format(what=", ".join(parts))


def trouble_words(problem: Problem) -> str:
    """Why nothing can be imported; where columns are the reason, in words of this dialog."""
    if problem.code == "table-without-names":
        return _("No column is known to hold the names of people. Choose below which one does.")
    values = dict(problem.values)
    if "path" in values:  # the folder is in nobody's way here, and too long for the place
        values["path"] = isolated(Path(str(values["path"])).name)
    return sentence(replace(problem, values=values))
