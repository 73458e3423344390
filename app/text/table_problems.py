"""Sentences for tables that are read: their files, their columns, their rows."""

from collections.abc import Callable, Mapping

from app.text.catalog import _

_Words = Callable[[], str]

# Lambdas, so that the words are looked up when they are needed, in the language spoken then.
_TABLE_FILES: Mapping[str, _Words] = {
    "table-empty": lambda: _("{path} is empty. Nothing was imported. Choose a table with a row for each person."),
    "table-without-people": lambda: _(
        "There are no people in this table: below its headings all rows are empty. Nothing was imported."
    ),
    "table-without-headers": lambda: _(
        "{path} has no headings: row {row} already holds a person. Nothing was imported. "
        "Put a row above it that says what each column is, such as Name, Email, Department."
    ),
    "table-without-names": lambda: _(
        "No column of this table was recognized as names. Nothing was imported. "
        'Say which one it is with: --map "Column=name". The columns are: {columns}.'
    ),
    "headings-missing": lambda: _(
        "The table has no headings, so its only column was taken as names, and row {row}, {name}, as a person."
    ),
    "headings-unknown": lambda: _(
        "Row {row} was taken as headings, not as a person: {text}. If that is a person, put a row above it "
        "that says what each column is, such as Name, Email, Department."
    ),
    "names-not-names": lambda: _(
        "Most of what stands in the column of names can't be names, for example {example} in row {row}. "
        "Nothing was imported. Choose a table of people, or say which column holds their names."
    ),
    "table-too-long": lambda: _(
        "{path} has more than {limit} rows. Nothing was imported. Keep only the people who may take part."
    ),
    "table-too-wide": lambda: _(
        "{path} has more than {limit} columns. Nothing was imported. Delete the columns that aren't about people."
    ),
    "table-too-large": lambda: _(
        "{path} has more than {limit} cells. Nothing was imported. Delete the columns that aren't needed."
    ),
    "table-file-too-large": lambda: _(
        "{path} is larger than {megabytes} MB. Nothing was imported. "
        "Keep only the columns and rows that are needed."
    ),
    "unpacks-too-large": lambda: _(
        "{path} would unpack to more than {megabytes} MB, which no list of people needs. Nothing was imported. "
        "Save the sheet with the people as CSV and import that."
    ),
    "cells-too-far": lambda: _(
        "The cells of {path} stretch over {rows} rows and {columns} columns. Nothing was imported. "
        "Delete the cells far to the right or far below, or save the people as CSV."
    ),
    "table-encrypted": lambda: _(
        "{path} is protected by a password. Nothing was imported. Save a copy without a password and import that."
    ),
    "table-damaged": lambda: _(
        "{path} is damaged and was left as it is. Open it in a spreadsheet program, save it anew and try again."
    ),
    "not-a-table": lambda: _(
        "{path} is not a table: its content is {kind}. Nothing was imported. Choose a CSV, XLSX, ODS or XLS file."
    ),
    "not-text": lambda: _(
        "{path} is neither a spreadsheet nor text. Nothing was imported. Choose a CSV, XLSX, ODS or XLS file."
    ),
    "sheet-missing": lambda: _(
        "{path} has no sheet called {sheet}. Nothing was imported. Its sheets are: {sheets}."
    ),
    "sheet-empty": lambda: _("The sheet {sheet} of {path} is empty. Nothing was imported. Choose another sheet."),
    "other-sheets": lambda: _("The sheet {sheet} was read. Others hold data too: {others}."),
    "encoding-wrong": lambda: _(
        "{path} can't be read as {encoding}. Nothing was imported. Choose another encoding or save it as UTF-8."
    ),
    "encoding-unknown": lambda: _(
        "The letters of {path} make no sense in any encoding that was tried. Nothing was imported. "
        "Save it as CSV UTF-8 and try again."
    ),
    "encoding-guessed": lambda: _(
        "The file doesn't say how its letters are stored; {encoding} was taken. "
        "Look at names with accents, and save the table as CSV UTF-8 if they are wrong."
    ),
    "encoding-mixed": lambda: _(
        "The file is UTF-8, but some letters are stored in another way. Look at names with accents. "
        "Such letters: {count}."
    ),
    "quote-open": lambda: _(
        "In row {row} of {path} a quotation mark is opened and never closed. Nothing was imported. "
        "Close or remove it and try again."
    ),
    "cell-too-long": lambda: _(
        "A cell in row {row} of {path} is too long, perhaps because a quotation mark is never closed. "
        "Nothing was imported."
    ),
}
_COLUMNS: Mapping[str, _Words] = {
    "map-not-understood": lambda: _(
        '{text} doesn\'t say which column means what. Write it as "Column=field", for example "Position=title".'
    ),
    "column-unknown": lambda: _("The table has no column {column}. Nothing was imported. It has: {columns}."),
    "field-unknown": lambda: _("There is no field {field}. Nothing was imported. The fields are: {fields}."),
    "field-mapped-twice": lambda: _(
        "Two columns were given for the field {field}. Nothing was imported. Choose one of them."
    ),
    "column-sensitive": lambda: _(
        "The column {column} is about something that never enters a program file, such as birth, sex, origin, "
        "health, pay or performance. It can't be imported."
    ),
    "dates-ambiguous": lambda: _(
        "The dates in {column} can be read with the day or the month first; {example} was read as {read}."
    ),
    "status-not-understood": lambda: _(
        "The employment status {value} isn't known; who has it was taken as still employed. Rows with it: {count}."
    ),
    "row-longer-than-headers": lambda: _(
        "Row {row} has more cells than the table has headings. "
        "Look for a comma that is missing its quotation marks."
    ),
}
_ROWS: Mapping[str, _Words] = {
    "row-without-name": lambda: _("Row {row} has no name and was left out."),
    "row-is-a-sum": lambda: _("Row {row} is a sum and not a person, so it was left out: {text}."),
    "email-not-valid": lambda: _(
        "Row {row}, {name}: {value} is not an e-mail address, so none was taken from {column}."
    ),
    "date-not-understood": lambda: _("Row {row}, {name}: {value} in {column} is not a date and was left out."),
    "date-in-future": lambda: _("Row {row}, {name}: {value} in {column} lies ahead and was left out."),
    "years-not-understood": lambda: _(
        "Row {row}, {name}: {value} in {column} is not a number of years and was left out."
    ),
    "side-not-understood": lambda: _(
        "Row {row}, {name}: {value} in {column} names no side. Write mentor, mentee or either."
    ),
    "places-not-understood": lambda: _(
        "Row {row}, {name}: {value} in {column} is not a number of places and was left out."
    ),
    "too-many-places": lambda: _(
        "Row {row}, {name}: {value} places in {column} became {limit}, the most there can be."
    ),
    "level-too-high": lambda: _(
        "Row {row}, {name}: {value} in {column} is above 3, the highest level, and became 3."
    ),
    "availability-not-understood": lambda: _(
        "Row {row}, {name}: {value} in {column} names no day or half day and was left out."
    ),
    "format-not-understood": lambda: _(
        "Row {row}, {name}: {value} in {column} names neither in person nor remote and was left out."
    ),
    "value-shortened": lambda: _("Row {row}, {name}: {column} was shortened to {limit} signs."),
    "controls-removed": lambda: _("Row {row}, {name}: {column} had invisible control signs, which were removed."),
}
TABLES: Mapping[str, _Words] = {**_TABLE_FILES, **_COLUMNS, **_ROWS}
