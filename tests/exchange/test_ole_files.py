import struct
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange.ole_files import SIGNATURE, check_xls
from tests.support.workbook_files import ole, xls


def _trouble(path: Path) -> str:
    with pytest.raises(CounterpartError) as caught:
        check_xls(path.read_bytes(), path)
    return caught.value.problem.code


def test_a_usual_workbook_passes(tmp_path: Path) -> None:
    path = xls(tmp_path / "people.xls", {(0, 0): "Name", (1, 0): "Ana", (1, 1): 3.0})
    assert path.read_bytes().startswith(SIGNATURE)
    check_xls(path.read_bytes(), path)


def test_cells_in_opposite_corners_are_refused(tmp_path: Path) -> None:
    path = xls(tmp_path / "far.xls", {(0, 0): "Name", (65_535, 255): "far"})
    assert _trouble(path) == "cells-too-far"


def test_a_row_of_short_numbers_counts_to_its_last(tmp_path: Path) -> None:
    several = struct.pack("<HHHH6xH", 0x00BD, 12, 65_535, 0, 255)
    path = ole(tmp_path / "far.xls", "Workbook", several)
    assert _trouble(path) == "cells-too-far"


def test_a_record_too_short_to_be_read_is_damaged(tmp_path: Path) -> None:
    path = ole(tmp_path / "short.xls", "Workbook", struct.pack("<HHHH", 0x0809, 4, 0, 0) + b"\x03\x02\x01\0\0")
    assert _trouble(path) == "table-damaged"


def test_a_password_of_old_excel_is_named(tmp_path: Path) -> None:
    path = xls(tmp_path / "secret.xls", {(0, 0): "Name"}, extra=struct.pack("<HHHH", 0x002F, 4, 0, 0))
    assert _trouble(path) == "table-encrypted"


def test_an_encrypted_xlsx_is_named(tmp_path: Path) -> None:
    assert _trouble(ole(tmp_path / "secret.xlsx", "EncryptedPackage", b"x" * 5_000)) == "table-encrypted"


def test_a_letter_is_no_table(tmp_path: Path) -> None:
    assert _trouble(ole(tmp_path / "letter.doc", "WordDocument", b"x" * 5_000)) == "not-a-table"


def test_a_ring_of_sectors_ends(tmp_path: Path) -> None:
    path = xls(tmp_path / "ring.xls", {(0, 0): "Name"})
    raw = bytearray(path.read_bytes())
    struct.pack_into("<I", raw, 512 + 4 * 5, 2)  # a later sector of the workbook points back to its first
    path.write_bytes(bytes(raw))
    assert _trouble(path) == "table-damaged"


@pytest.mark.parametrize("length", [8, 40, 100, 511, 600])
def test_a_file_cut_short_is_damaged(tmp_path: Path, length: int) -> None:
    path = xls(tmp_path / "cut.xls", {(0, 0): "Name"})
    path.write_bytes(path.read_bytes()[:length])
    assert _trouble(path) in {"table-damaged", "not-a-table"}
