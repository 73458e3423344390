"""Fetch the fonts and icons in resources/ again, from published npm packages of fixed versions.

For whoever maintains them: the results are in the repository, so set-up and running need no npm.
Run it as `python3 build/fetch_assets.py`; it needs the npm client and a network.
"""

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True)
class Package:
    """A published package, and which of its files go where.

    name: as npm knows it, with the version after an @.
    files: path inside the package -> path below resources/.
    """

    name: str
    files: Mapping[str, str]


def _google_font(package: str, family: str, styles: Mapping[str, str]) -> Package:
    """A family of the Google fonts packages: our style name -> its style name there."""
    files = {f"{there}/{family}_{there}.ttf": f"fonts/{family}-{here}.ttf" for here, there in styles.items()}
    return Package(package, files | {"LICENSE_FONT": f"fonts/{family}-OFL.txt"})


UPRIGHT = {"Regular": "400Regular", "Bold": "700Bold"}
ONE_CUT = {"Regular": "400Regular"}
ITALIC = {"Italic": "400Regular_Italic", "BoldItalic": "700Bold_Italic"}
SCREEN = {"Medium": "500Medium", "SemiBold": "600SemiBold"}

FONTS = (
    _google_font("@expo-google-fonts/noto-sans@0.4.2", "NotoSans", UPRIGHT | ITALIC),
    _google_font("@expo-google-fonts/noto-naskh-arabic@0.4.5", "NotoNaskhArabic", UPRIGHT),
    _google_font("@expo-google-fonts/noto-sans-hebrew@0.4.1", "NotoSansHebrew", UPRIGHT),
    _google_font("@expo-google-fonts/noto-serif-display@0.4.2", "NotoSerifDisplay", ONE_CUT),
    _google_font("@expo-google-fonts/inter@0.4.2", "Inter", UPRIGHT | SCREEN),
    Package(
        "dejavu-fonts-ttf@2.37.3",
        {
            "ttf/DejaVuSans.ttf": "fonts/DejaVuSans-Regular.ttf",
            "ttf/DejaVuSans-Bold.ttf": "fonts/DejaVuSans-Bold.ttf",
            "ttf/DejaVuSansMono-Bold.ttf": "fonts/DejaVuSansMono-Bold.ttf",
            "LICENSE": "fonts/DejaVu-LICENSE.txt",
        },
    ),
)

ICONS = (
    "archive",
    "archive-restore",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "award",
    "ban",
    "briefcase",
    "calendar",
    "calendar-days",
    "calendar-plus",
    "chart-column",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "chevrons-up-down",
    "circle-check",
    "circle-dashed",
    "circle-minus",
    "circle-plus",
    "circle-x",
    "clipboard-list",
    "clock",
    "columns-3",
    "command",
    "compass",
    "copy",
    "corner-down-left",
    "download",
    "ellipsis",
    "external-link",
    "eye",
    "eye-off",
    "file-lock",
    "file-pen-line",
    "file-plus",
    "file-text",
    "flag",
    "folder",
    "folder-open",
    "forward",
    "grip-vertical",
    "handshake",
    "history",
    "house",
    "inbox",
    "info",
    "keyboard",
    "languages",
    "link",
    "lock",
    "mail",
    "merge",
    "message-circle",
    "minus",
    "moon",
    "notebook-pen",
    "octagon-alert",
    "panel-right",
    "pause",
    "pencil",
    "phone",
    "pin",
    "play",
    "plus",
    "printer",
    "redo-2",
    "rotate-ccw",
    "search",
    "shield-check",
    "signature",
    "sliders-horizontal",
    "sun",
    "sun-moon",
    "table-2",
    "ticket",
    "trash-2",
    "triangle-alert",
    "undo-2",
    "upload",
    "user-plus",
    "user-round",
    "user-round-x",
    "users",
    "users-round",
    "wifi-off",
    "x",
    "zoom-in",
    "zoom-out",
)
# Lucide renamed these; the window keeps the names of its design.
RENAMED_ICONS = {"circle-question-mark": "circle-help", "funnel": "filter"}

LUCIDE = Package(
    "lucide-static@1.62.0",
    {f"icons/{name}.svg": f"icons/{name}.svg" for name in ICONS}
    | {f"icons/{there}.svg": f"icons/{here}.svg" for there, here in RENAMED_ICONS.items()}
    | {"LICENSE": "icons/Lucide-LICENSE.txt"},
)


def _npm() -> str:
    """The npm client's path. Exits with one sentence when there is none."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch fonts and icons, and it was not found on this computer.")
    return npm


def _download(npm: str, package: Package, folder: Path) -> Path:
    """The package's archive, brought into the folder by the npm client, which checks its integrity."""
    command = [npm, "pack", package.name, "--silent", "--pack-destination", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"npm could not fetch {package.name}: {done.stderr.strip() or done.stdout.strip()}")
    return folder / done.stdout.strip().splitlines()[-1]


def _unpack(archive: Path, package: Package) -> None:
    """Write the wanted files below resources/. Exits with a sentence when one is missing."""
    with tarfile.open(archive) as packed:
        held = {member.name for member in packed if member.isfile()}
        missing = [inside for inside in package.files if f"package/{inside}" not in held]
        if missing:
            sys.exit(f"{package.name} no longer holds {', '.join(missing)}.")
        for inside, below in package.files.items():
            source = packed.extractfile(f"package/{inside}")
            assert source is not None, inside
            _write(RESOURCES / below, source.read())


def _write(target: Path, content: bytes) -> None:
    """Write one asset; text files end in a single line break, without blanks at the ends of lines."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix in {".txt", ".svg"}:
        text = re.sub(r"[ \t\r]+$", "", content.decode("utf-8"), flags=re.MULTILINE)
        content = (text.strip() + "\n").encode("utf-8")
    target.write_bytes(content)


def main() -> None:
    """Fetch every package and write its files."""
    npm = _npm()
    with tempfile.TemporaryDirectory() as folder:
        for package in (*FONTS, LUCIDE):
            _unpack(_download(npm, package, Path(folder)), package)
            print(f"{package.name}: {len(package.files)} files")


if __name__ == "__main__":
    main()
