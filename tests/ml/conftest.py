"""What several tests of ml share: the shipped reader, and the dataset where it lies beside the project."""

import os
from pathlib import Path

import pytest

from ml.reader import Reader

DATA = Path(os.environ.get("RADIOGRAM_DATA", Path(__file__).parents[3] / "shared" / "data"))


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="session")
def dataset() -> Path:
    if not (DATA / "manifest.csv").exists():
        pytest.skip(f"the dataset is not at {DATA}; set RADIOGRAM_DATA")
    return DATA
