"""What build/run.py does with its arguments, with and without a display."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType

import pytest
from setup_ending import YOUR_TURN, SetupError
from setup_system import WAYLAND, XCB


def _writing(asked: list[list[str]]) -> Callable[[Sequence[str]], int]:
    """Stands in for Counterpart: notes the command and writes its last word's file."""

    def counterpart(arguments: Sequence[str]) -> int:
        asked.append(list(arguments))
        Path(arguments[-1]).write_text(arguments[0])
        return 0

    return counterpart


@pytest.mark.parametrize(
    ("system", "env", "qt_platform"),
    [
        ("linux", {}, None),
        ("linux", {"DISPLAY": ""}, None),
        ("linux", {"DISPLAY": ":0"}, XCB),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, WAYLAND),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, XCB),
        ("freebsd14", {}, None),
    ],
)
def test_a_display_is_what_the_surroundings_name(
    run_script: ModuleType, system: str, env: dict[str, str], qt_platform: str | None
) -> None:
    assert run_script.display_of(system, env) == qt_platform


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(run_script: ModuleType, system: str) -> None:
    assert run_script.display_of(system, {})


def test_no_arguments_open_the_window(run_script: ModuleType) -> None:
    assert run_script.way_for([], XCB) is run_script.Way.WINDOW


def test_no_arguments_and_no_display_write_the_sample(run_script: ModuleType) -> None:
    assert run_script.way_for([], None) is run_script.Way.SAMPLE


def test_one_file_opens_the_window(run_script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "spring.counterpart").touch()
    assert run_script.way_for([str(tmp_path / "spring.counterpart")], WAYLAND) is run_script.Way.WINDOW


def test_one_file_without_a_display_is_refused_in_a_sentence(run_script: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "spring.counterpart"
    path.touch()
    with pytest.raises(SetupError) as refused:
        run_script.way_for([str(path)], None)
    assert refused.value.exit_code == YOUR_TURN
    assert refused.value.sentence.startswith(
        f"{path} can't be opened in a window, since this computer has no display."
    )


@pytest.mark.parametrize("arguments", [["--help"], ["nowhere.counterpart"], ["list", "a", "participants"]])
@pytest.mark.parametrize("qt_platform", [XCB, None])
def test_all_other_arguments_are_a_command(
    run_script: ModuleType, arguments: list[str], qt_platform: str | None
) -> None:
    assert run_script.way_for(arguments, qt_platform) is run_script.Way.COMMAND


def test_the_sample_is_a_program_with_its_agendas_and_its_summary(
    run_script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []
    assert run_script.write_sample(tmp_path, _writing(asked)) == 0
    folder = tmp_path / "counterpart-sample"
    program = str(folder / "sample.counterpart")
    assert asked == [
        ["sample", program],
        ["agendas", program, "-o", str(folder / "agendas.pdf")],
        ["summary", program, "-o", str(folder / "summary.pdf")],
    ]
    shown = capsys.readouterr().out
    assert [line.rpartition(": ")[2] for line in shown.splitlines()] == [command[-1] for command in asked]


def test_a_sample_that_fails_passes_the_exit_code_on_and_leaves_no_empty_folder(
    run_script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_script.write_sample(tmp_path, lambda _: 7) == 7
    assert list(tmp_path.iterdir()) == []
    assert "'sample' failed" in capsys.readouterr().err


def test_a_sample_that_fails_half_way_says_where_the_half_is(
    run_script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write = _writing([])
    assert run_script.write_sample(tmp_path, lambda a: 3 if a[0] == "summary" else write(a)) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert str(tmp_path / "counterpart-sample") in shown.err


def test_each_sample_gets_a_folder_of_its_own(run_script: ModuleType, tmp_path: Path) -> None:
    names = [run_script.new_folder(tmp_path).name for _ in range(3)]
    assert names == ["counterpart-sample", "counterpart-sample-2", "counterpart-sample-3"]


def test_a_file_of_that_name_is_kept(run_script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "counterpart-sample").write_text("mine")
    assert run_script.new_folder(tmp_path).name == "counterpart-sample-2"
    assert (tmp_path / "counterpart-sample").read_text() == "mine"


def test_a_folder_nobody_may_write_in_is_a_sentence(
    run_script: ModuleType, open_folder: Path, as_somebody: Callable[[], AbstractContextManager[None]]
) -> None:
    open_folder.chmod(0o555)
    with as_somebody(), pytest.raises(SetupError, match=r"can't be made \(Permission denied\)"):
        run_script.new_folder(open_folder)
