"""Columns, encodings and signs between cells have words of their own."""

import codecs

import pytest

from app.domain.privacy import Sensitive
from app.exchange.alphabets import LANGUAGES_OF
from app.exchange.delimiters import DELIMITERS
from app.exchange.fields import FIELDS
from app.text import columns


def test_every_field_that_a_table_can_fill_has_words_of_its_own() -> None:
    words = [columns.field(key) for key in FIELDS]

    assert len(set(words)) == len(FIELDS)


def test_every_reason_to_leave_a_column_out_has_words_of_its_own() -> None:
    words = [columns.tells(kind) for kind in Sensitive]

    assert len(set(words)) == len(Sensitive)


def test_every_encoding_that_is_found_can_be_chosen_in_words() -> None:
    assert set(LANGUAGES_OF) <= set(columns.ENCODINGS)
    assert len({columns.encoding(name) for name in columns.ENCODINGS}) == len(columns.ENCODINGS)


@pytest.mark.parametrize("name", columns.ENCODINGS)
def test_every_encoding_offered_is_one_that_can_be_read(name: str) -> None:
    assert codecs.lookup(name)


def test_an_encoding_that_nobody_foresaw_is_called_by_its_name() -> None:
    assert (columns.encoding("cp037"), columns.encoding("utf-16-le")) == ("cp037", columns.encoding("utf-16"))


def test_every_sign_between_cells_has_words() -> None:
    assert set(DELIMITERS) == set(columns.DELIMITERS)
    assert len({columns.delimiter(sign) for sign in DELIMITERS}) == len(DELIMITERS)
    assert columns.delimiter("~") == "~"
