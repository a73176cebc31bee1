"""Collections as they are published, in small and drawn by code."""

from functools import cache, partial
from pathlib import Path

import pytest
from openpyxl import Workbook
from PIL import Image

from tests.scans import draw_ct, draw_xray

CHILDREN = "https://www.kaggle.com/paultimothymooney/chest-xray-pneumonia"
ADULTS = "https://www.kaggle.com/c/rsna-pneumonia-detection-challenge/data"


def save(image: Image.Image, path: Path, side: int = 96) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.resize((side, side)).save(path)
    return path


# Drawing takes long; a picture that is turned has quite another hash.
_ct = cache(partial(draw_ct, 1, (192, 192)))
_xray = cache(partial(draw_xray, 1, (192, 192)))


def save_ct(path: Path, seed: int) -> Path:
    """A slice that no other seed's is like."""
    return save(_ct().rotate(37 * seed), path)


def save_xray(path: Path, seed: int) -> Path:
    """The same for X-rays."""
    return save(_xray().rotate(37 * seed), path)


def write_workbook(path: Path, rows: list[list[str]]) -> Path:
    """An Excel workbook of one sheet."""
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(path)
    return path


@pytest.fixture
def sarscov2(tmp_path: Path) -> Path:
    root = tmp_path / "sarscov2"
    for number in range(1, 4):
        save_ct(root / "COVID" / f"Covid ({number}).png", number)
        save_ct(root / "non-COVID" / f"Non-Covid ({number}).png", number + 3)
    return root


@pytest.fixture
def radiography(tmp_path: Path) -> Path:
    """Two pictures a class, each with a mask; the second normal is a child."""
    root = tmp_path / "radiography" / "COVID-19_Radiography_Dataset"
    header = ["FILE NAME", "FORMAT", "SIZE", "URL"]
    for seed, name in enumerate(("COVID", "Normal", "Lung_Opacity", "Viral Pneumonia")):
        for number in (1, 2):
            save_xray(root / name / "images" / f"{name}-{number}.png", 2 * seed + number)
            save(Image.new("L", (96, 96)), root / name / "masks" / f"{name}-{number}.png")
        urls = (ADULTS, CHILDREN if name in ("Normal", "Viral Pneumonia") else ADULTS)
        rows = [[f"{name.upper()}-{number}", "PNG", "256*256", url] for number, url in enumerate(urls, start=1)]
        write_workbook(root / f"{name}.metadata.xlsx", [header, *rows])
    (root / "README.md.txt").write_text("read me")
    return root.parent


@pytest.fixture
def ucsd(tmp_path: Path) -> Path:
    root = tmp_path / "COVID-CT-master"
    for offset, (name, folder) in enumerate((("COVID", "CT_COVID"), ("NonCOVID", "CT_NonCOVID"))):
        split_folder = root / "Data-split" / name
        split_folder.mkdir(parents=True)
        for number, split in enumerate(("train", "val", "test")):
            file = save_ct(root / "Images-processed" / folder / f"{number}%{split}.png", 3 * offset + number + 1)
            (split_folder / f"{split}{folder}.txt").write_text(f"{file.name}\n")
    return root
