"""The command line: click commands over operations, one sentence for each trouble, never a traceback."""

from app.cli.commands import main

__all__ = ["main"]
