"""Reads the folder layouts that chest scans are published in: one small reader a layout."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ml.data.scan import DataError, Listing, Scan
from ml.data.table import read_names, read_table
from ml.data.workbook import read_workbook

SARSCOV2, RADIOGRAPHY, UCSD = "sars_cov_2_ct", "covid19_radiography", "ucsd_covid_ct"
SARSCOV2_BLOCK = 20
RADIOGRAPHY_CLASSES = {
    "COVID": ("COVID", "COVID-19"),
    "Normal": ("Non-COVID", "Normal"),
    "Lung_Opacity": ("Non-COVID", "Lung opacity"),
    "Viral Pneumonia": ("Non-COVID", "Viral pneumonia"),
}
CHILDREN_URL = "chest-xray-pneumonia"
CHILDREN_SET = "from Kaggle's chest-xray-pneumonia, children of one to five years (Kermany et al., Cell 2018)"
UCSD_CLASSES = {"COVID": ("COVID", "CT_COVID"), "NonCOVID": ("Non-COVID", "CT_NonCOVID")}
CLASSES = {"covid": "COVID", "covid19": "COVID", "noncovid": "Non-COVID", "noncovid19": "Non-COVID"}
LITTER = {"thumbs.db", "desktop.ini", "__macosx"}


@dataclass(frozen=True)
class Wishes:
    """What a user says about a collection that does not say it itself."""

    modality: str = ""
    source: str = ""
    children: Path | None = None


def read_layout(path: Path, layout: str = "", wishes: Wishes | None = None) -> Listing:
    """The scans that `path` lists in `layout`, which is recognised where it is not given. Raises DataError."""
    if not path.exists():
        raise DataError(f"{path} does not exist; name the folder of a collection, or a CSV.")
    wishes = wishes or Wishes()
    try:
        listing = LAYOUTS[layout or detect(path)].read(_unwrapped(path), wishes)
    except OSError as error:
        raise DataError(f"{error.filename or path} cannot be read ({error.strerror}); check its rights.") from error
    if not listing.scans:
        raise DataError(f"{path} holds no pictures where the layout has them; is it unpacked completely?")
    if wishes.children:
        listing.scans = _with_children(listing.scans, wishes.children)
    return listing


def detect(path: Path) -> str:
    """The name of the first layout that `path` looks like. Raises DataError."""
    root = _unwrapped(path)
    for name, layout in LAYOUTS.items():
        if layout.matches(root):
            return name
    known = "; ".join(f"{name}: {layout.looks}" for name, layout in LAYOUTS.items())
    raise DataError(f"{path} has none of the known layouts ({known}); put it into one of them, or write a CSV.")


def read_sarscov2(root: Path, wishes: Wishes) -> Listing:
    """The SARS-CoV-2 CT-scan set of São Paulo (Soares et al. 2020): COVID/ and non-COVID/.

    It names no patients, but neighbours in file order are often one patient, so that a block of 20 is one group
    (2,482 pictures; what crosses a block's border is joined where it looks alike, see duplicates).
    """
    scans = []
    for label, folder in _class_folders(root).items():
        for number, file in enumerate(_files(folder)):
            group = f"{SARSCOV2}/{label}/{number // SARSCOV2_BLOCK}"
            scans.append(Scan(file, "ct", wishes.source or SARSCOV2, label, group=group))
    return Listing(scans)


def read_radiography(root: Path, wishes: Wishes) -> Listing:
    """The COVID-19 Radiography Database: a folder a class with images/ (and masks/, not read), a workbook a class.

    The workbooks name where each picture comes from: those of Kaggle's chest-xray-pneumonia are children, all of
    "Viral Pneumonia" and 1,341 normals.
    """
    listing = Listing([])
    for name, (label, finding) in RADIOGRAPHY_CLASSES.items():
        folder = _child(root, name)
        if folder is None:
            listing.notes.append(f"{root / name} is not there; its class is missing.")
            continue
        children = set[str]()
        workbook = root / f"{name}.metadata.xlsx"
        if workbook.exists() and not wishes.children:
            children = {row["FILE NAME"].lower() for row in _origins(workbook) if CHILDREN_URL in row["URL"].lower()}
        elif name == "Normal" and not wishes.children:
            listing.notes.append(f"{workbook} is not there, so that children stay among the normals; name them by CSV.")
        for file in _files(folder / "images"):
            known = name == "Viral Pneumonia" or file.stem.lower() in children
            source = wishes.source or RADIOGRAPHY
            listing.scans.append(Scan(file, "xray", source, label, finding, child=CHILDREN_SET if known else ""))
    return listing


def read_ucsd(root: Path, wishes: Wishes) -> Listing:
    """UCSD COVID-CT (Zhao et al. 2020): Images-processed/CT_COVID and CT_NonCOVID; Data-split parts patients."""
    listing = Listing([])
    images = _child(root, "Images-processed") or root
    for name, (label, folder_name) in UCSD_CLASSES.items():
        folder = _child(images, folder_name)
        if folder is None:
            packed = images / f"{folder_name}.zip"
            fix = f"unpack {packed}" if packed.exists() else "copy it there"
            raise DataError(f"{images / folder_name} is not there; {fix}.")
        splits = _ucsd_splits(root / "Data-split" / name, folder_name)
        if not splits:
            listing.notes.append(f"{root / 'Data-split' / name} is not there; the official split is not kept.")
        found = {file.name: file for file in _files(folder)}
        for file_name in sorted(found.keys() | splits.keys(), key=_natural):
            file = found.get(file_name, folder / file_name)
            source = wishes.source or UCSD
            listing.scans.append(Scan(file, "ct", source, label, split=splits.get(file_name, "")))
    return listing


def read_folders(root: Path, wishes: Wishes) -> Listing:
    """A folder a class, named COVID and Non-COVID in any spelling; the modality must be given."""
    folders = _class_folders(root)
    if set(folders) != {"COVID", "Non-COVID"}:
        raise DataError(f"{root} needs the two folders COVID and Non-COVID; it has {', '.join(folders) or 'neither'}.")
    if not wishes.modality:
        raise DataError(f"{root} does not say what it holds; give --modality ct or --modality xray.")
    source = wishes.source or root.resolve().name
    return Listing(
        [Scan(file, wishes.modality, source, label) for label, folder in folders.items() for file in _files(folder)]
    )


def read_csv(root: Path, wishes: Wishes) -> Listing:
    """A CSV with the columns of a manifest, see table."""
    table = root / "manifest.csv" if root.is_dir() else root
    return Listing(read_table(table, wishes.modality, wishes.source))


def _is_sarscov2(root: Path) -> bool:
    folders = _class_folders(root)
    return len(folders) == 2 and any(folders["COVID"].glob("Covid (*).png"))


def _is_radiography(root: Path) -> bool:
    return bool((covid := _child(root, "COVID")) and _child(covid, "images") and _child(root, "Normal"))


def _is_ucsd(root: Path) -> bool:
    return bool(_child(root, "Images-processed") or _child(root, "CT_COVID"))


def _is_csv(root: Path) -> bool:
    return root.suffix.lower() == ".csv" or (root / "manifest.csv").exists()


@dataclass(frozen=True)
class Layout:
    """How a layout is recognised, read and described."""

    matches: Callable[[Path], bool]
    read: Callable[[Path, Wishes], Listing]
    looks: str


LAYOUTS = {
    "csv": Layout(_is_csv, read_csv, "a CSV with the columns path and label"),
    "radiography": Layout(_is_radiography, read_radiography, "COVID/images, Normal/images, Lung_Opacity/images"),
    "ucsd": Layout(_is_ucsd, read_ucsd, "Images-processed/CT_COVID and CT_NonCOVID, Data-split"),
    "sarscov2": Layout(_is_sarscov2, read_sarscov2, "COVID/Covid (1).png and non-COVID"),
    "folders": Layout(lambda root: len(_class_folders(root)) == 2, read_folders, "the folders COVID and Non-COVID"),
}


def _unwrapped(path: Path) -> Path:
    """The folder that archives often wrap into another one."""
    inside = [entry for entry in path.iterdir() if not _litter(entry)] if path.is_dir() else []
    if len(inside) == 1 and inside[0].is_dir() and _plain(inside[0].name) not in CLASSES:
        return _unwrapped(inside[0])
    wrapped = _child(path, "COVID-19_Radiography_Dataset") if path.is_dir() else None
    return wrapped or path


def _class_folders(root: Path) -> dict[str, Path]:
    """COVID and Non-COVID, as far as they are there, in any case and hyphenation."""
    folders = sorted(entry for entry in root.iterdir() if entry.is_dir()) if root.is_dir() else []
    return {CLASSES[plain]: folder for folder in folders if (plain := _plain(folder.name)) in CLASSES}


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name.lower())


def _child(folder: Path, name: str) -> Path | None:
    """The folder `name` below `folder`, in any spelling."""
    below = sorted(folder.iterdir()) if folder.is_dir() else []
    return next((entry for entry in below if entry.is_dir() and _plain(entry.name) == _plain(name)), None)


def _files(folder: Path) -> list[Path]:
    """Every file below, in the order a person would give them; what is no picture is told apart by decoding it."""
    found = (file for file in folder.rglob("*") if file.is_file() and not _litter(file))
    return sorted(found, key=lambda file: _natural(file.relative_to(folder).as_posix()))


def _litter(entry: Path) -> bool:
    return entry.name.startswith(".") or entry.name.lower() in LITTER


def _natural(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name.lower())]


def _origins(workbook: Path) -> Iterator[dict[str, str]]:
    rows = read_workbook(workbook)
    for name in ("FILE NAME", "URL"):
        if not any(name in row for row in rows):
            raise DataError(f"{workbook} lacks the column {name}; name the children by CSV (--children) instead.")
    return (row for row in rows if "FILE NAME" in row and "URL" in row)


def _ucsd_splits(folder: Path, class_name: str) -> dict[str, str]:
    """The official split of each file name."""
    splits: dict[str, str] = {}
    for split in ("train", "val", "test"):
        path = folder / f"{split}{class_name}.txt"
        try:
            names = path.read_text("utf-8").splitlines() if path.exists() else []
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"{path} cannot be read ({error}); fetch it again.") from error
        for name in filter(None, map(str.strip, names)):
            if splits.setdefault(name, split) != split:
                raise DataError(f"{path} names {name}, which is in {splits[name]} as well; remove it from one of them.")
    return splits


def _with_children(scans: list[Scan], names: Path) -> list[Scan]:
    """The scans, those marked as children that the CSV names (by name or by the end of the path, without suffix)."""
    known: dict[str, list[tuple[str, ...]]] = {}
    for name in read_names(names):
        parts = Path(name.lower()).with_suffix("").parts
        known.setdefault(parts[-1], []).append(parts)
    marked = []
    for scan in scans:
        parts = Path(scan.file.as_posix().lower()).with_suffix("").parts
        named = any(parts[-len(end) :] == end for end in known.get(parts[-1], ()))
        marked.append(replace(scan, child=scan.child or f"named in {names}") if named else scan)
    return marked
