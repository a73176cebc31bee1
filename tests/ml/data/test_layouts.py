"""The layouts that collections come in, and what is said where they are not as they should be."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("sklearn", reason="building a manifest needs the extra 'train'")

from ml.data.layouts import Wishes, detect, read_layout
from ml.data.scan import DataError, Scan
from ml.data.table import read_table
from ml.data.workbook import read_workbook
from tests.ml.data.conftest import save_ct, save_xray, write_workbook


def by_name(scans: list[Scan]) -> dict[str, Scan]:
    return {scan.file.name: scan for scan in scans}


def write_csv(path: Path, *rows: list[str]) -> Path:
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_each_layout_is_recognised(sarscov2: Path, radiography: Path, ucsd: Path, tmp_path: Path) -> None:
    save_ct(tmp_path / "mine" / "Non covid" / "a.png", 1)
    save_ct(tmp_path / "mine" / "Covid-19" / "a.png", 1)
    listed = write_csv(tmp_path / "list.csv", ["path", "label"])
    found = [detect(path) for path in (sarscov2, radiography, ucsd, tmp_path / "mine", listed)]
    assert found == ["sarscov2", "radiography", "ucsd", "folders", "csv"]


def test_the_sarscov2_set_is_grouped_by_neighbours_in_the_order_of_its_numbers(sarscov2: Path) -> None:
    for number in range(4, 43):
        save_ct(sarscov2 / "COVID" / f"Covid ({number}).png", 1)
    scans = read_layout(sarscov2).scans
    covid = [scan for scan in scans if scan.label == "COVID"]
    assert [scan.file.name for scan in covid[:11]] == [f"Covid ({number}).png" for number in range(1, 12)]
    assert list(Counter(scan.group for scan in covid).values()) == [20, 20, 2]
    assert {scan.source for scan in scans} == {"sars_cov_2_ct"} and {scan.modality for scan in scans} == {"ct"}
    assert not {scan.group for scan in covid} & {scan.group for scan in scans if scan.label != "COVID"}


def test_the_radiography_database_gives_its_pictures_not_its_masks_and_knows_its_children(radiography: Path) -> None:
    listing = read_layout(radiography)
    assert len(listing.scans) == 8 and not listing.notes
    assert not any("masks" in scan.file.parts for scan in listing.scans)
    assert {scan.file.stem for scan in listing.scans if scan.child} == {
        "Normal-2",
        "Viral Pneumonia-1",
        "Viral Pneumonia-2",
    }
    assert {scan.finding for scan in listing.scans if scan.label == "COVID"} == {"COVID-19"}
    assert {scan.modality for scan in listing.scans} == {"xray"}


def test_children_among_the_normals_can_be_named_by_csv(radiography: Path, tmp_path: Path) -> None:
    names = write_csv(tmp_path / "children.csv", ["path"], ["images/Normal-1.png"], ["other/Normal-2.png"])
    scans = by_name(read_layout(radiography, wishes=Wishes(children=names)).scans)
    assert str(names) in scans["Normal-1.png"].child
    assert not scans["Normal-2.png"].child


def test_what_the_radiography_database_cannot_say_is_noted(radiography: Path) -> None:
    root = radiography / "COVID-19_Radiography_Dataset"
    (root / "Normal.metadata.xlsx").unlink()
    (note,) = read_layout(radiography).notes
    assert "Normal.metadata.xlsx is not there" in note and "children" in note


def test_the_ucsd_set_keeps_its_official_split(ucsd: Path) -> None:
    (ucsd / "Data-split" / "COVID" / "trainCT_COVID.txt").write_text("0%train.png\nlost.png\n")
    scans = read_layout(ucsd).scans
    assert {scan.file.name: scan.split for scan in scans if scan.label == "COVID"} == {
        "0%train.png": "train",
        "1%val.png": "val",
        "2%test.png": "test",
        "lost.png": "train",
    }
    (ucsd / "Data-split" / "COVID" / "testCT_COVID.txt").write_text("0%train.png\n")
    with pytest.raises(DataError, match=r"testCT_COVID\.txt names 0%train\.png, which is in train as well"):
        read_layout(ucsd)


def test_a_packed_ucsd_set_says_what_to_unpack(tmp_path: Path) -> None:
    (tmp_path / "Images-processed").mkdir()
    (tmp_path / "Images-processed" / "CT_COVID.zip").write_bytes(b"PK")
    (tmp_path / "Data-split").mkdir()
    with pytest.raises(DataError, match=r"CT_COVID is not there; unpack .*CT_COVID\.zip"):
        read_layout(tmp_path)


def test_a_folder_a_class_lists_every_file(tmp_path: Path) -> None:
    save_xray(tmp_path / "covid" / "ward 2" / "b.png", 1)
    save_xray(tmp_path / "NON_COVID" / "a.png", 2)
    (tmp_path / "covid" / "notes.docx").write_text("no picture")
    (tmp_path / "covid" / ".DS_Store").write_text("litter")
    scans = by_name(read_layout(tmp_path, wishes=Wishes("xray", "clinic")).scans)
    assert set(scans) == {"a.png", "b.png", "notes.docx"}
    assert scans["b.png"].label == "COVID" and scans["a.png"].label == "Non-COVID"
    assert {scan.source for scan in scans.values()} == {"clinic"}
    with pytest.raises(DataError, match="--modality"):
        read_layout(tmp_path)


def test_a_csv_may_name_patients_and_ages(tmp_path: Path) -> None:
    listed = write_csv(
        tmp_path / "list.csv",
        ["Path", "LABEL", "patient_id", "age", "modality", "source"],
        ["a.png", "covid", "7", "61", "", ""],
        ["b.png", "Non_COVID", "7", "", "xray", "elsewhere"],
        [str(tmp_path / "c.png"), "COVID-19", "", "11", "", ""],
    )
    first, second, third = read_layout(listed, wishes=Wishes("ct")).scans
    assert (first.label, first.modality, first.source, first.file) == ("COVID", "ct", "list", tmp_path / "a.png")
    assert (second.label, second.modality, second.source) == ("Non-COVID", "xray", "elsewhere")
    assert first.group and first.group == second.group and not third.group
    assert not first.child and third.child == "11 years old in list.csv"


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ([["file", "label"]], r"lacks the column\(s\) path; name them in its first line, which now has: file, label"),
        ([], "which now has: nothing"),
        ([["path", "label"], ["a.png", "COVID"]], "line 2 has no modality; give --modality"),
        ([["path", "label", "modality"], ["a.png", "COVID", "mri"]], "line 2 has the modality 'mri'"),
        ([["path", "label", "modality"], ["a.png", "sick", "ct"]], "label of 'a.png' is 'sick'"),
        ([["path", "label", "modality"], ["", "COVID", "ct"]], "each line needs a path"),
        ([["path", "label", "modality", "split"], ["a", "COVID", "ct", "dev"]], "the split is 'dev'"),
        ([["path", "label", "modality", "age"], ["a", "COVID", "ct", "old"]], "the age is 'old'"),
        ([["path", "label", "modality"]], "holds no pictures"),
    ],
)
def test_a_useless_csv_is_a_sentence(tmp_path: Path, lines: list[list[str]], sentence: str) -> None:
    listed = write_csv(tmp_path / "list.csv", *lines)
    with pytest.raises(DataError, match=sentence) as told:
        read_layout(listed)
    assert str(listed) in str(told.value)


def test_what_is_no_collection_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    with pytest.raises(DataError, match="has none of the known layouts"):
        read_layout(tmp_path)
    with pytest.raises(DataError, match="does not exist; name the folder"):
        read_layout(tmp_path / "nowhere")
    with pytest.raises(DataError, match="needs the two folders COVID and Non-COVID"):
        read_layout(tmp_path, "folders", Wishes("ct"))


def test_a_workbook_without_its_columns_is_a_sentence(radiography: Path) -> None:
    workbook = write_workbook(
        radiography / "COVID-19_Radiography_Dataset" / "Normal.metadata.xlsx", [["NAME", "URL"], ["a", "b"]]
    )
    with pytest.raises(DataError, match="lacks the column FILE NAME"):
        read_layout(radiography)
    workbook.write_bytes(b"not a workbook")
    with pytest.raises(DataError, match="cannot be read as an Excel workbook"):
        read_layout(radiography)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=200) | st.text(alphabet='path,label\n"\0é;ct', max_size=200).map(str.encode))
def test_any_bytes_are_a_table_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    for name, read in (("any.csv", read_table), ("any.xlsx", read_workbook)):
        path = tmp_path / name
        path.write_bytes(content)
        try:
            assert isinstance(read(path), list)  # type: ignore[operator]
        except DataError as told:
            assert str(path) in str(told)
