"""Start Counterpart: its window without arguments or with one file, the command line with anything else."""

import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run Counterpart with these arguments; the exit code."""
    if not arguments or (len(arguments) == 1 and _is_file(arguments[0])):
        import gc

        gc.disable()  # nearly all that a start makes stays; the window collects again after its first paint
        from app.ui.launch import main as open_window

        return open_window(arguments[0] if arguments else None)
    from app.cli import main as run_command

    return run_command(arguments)


def _is_file(argument: str) -> bool:
    try:
        return Path(argument).is_file()
    except OSError:  # a name longer than any file's
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
