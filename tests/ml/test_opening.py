"""Files as they come: what is opened, in which order, what is left out, and what is refused."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pydicom import uid
from pydicom.data import get_testdata_file

from fuzz.judging import made
from fuzz.seeds import seeds
from ml import archive as limits
from ml.opening import open_file, open_pictures
from ml.reading import ImageRefused, Refusal, Study
from ml.tally import Tally
from tests.files import SYNTAXES, archive, ct, dicom, film, hounsfield, pdf, picture, xray
from tests.scans import draw_photograph, draw_xray, jpeg

GREY, COLOUR = draw_xray(1, (320, 262)), draw_photograph(1, (320, 240))
BROWN = COLOUR.quantize(32)
NIFTI = (348).to_bytes(4, "little") + bytes(340) + b"n+1\0" + bytes(4000)
DICOMDIR = Path(str(get_testdata_file("DICOMDIR", download=False))).read_bytes()


def tape(data: bytes) -> bytes:
    """A tar archive of one file."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as packed:
        member = tarfile.TarInfo("IM0001")
        member.size = len(data)
        packed.addfile(member, io.BytesIO(data))
    return out.getvalue()


def pixels(study: Study, number: int = 0) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(study.pictures[number].data)).convert("L"), dtype=float)


def refusal(data: bytes) -> Refusal:
    with pytest.raises(ImageRefused) as caught:
        open_file(data)
    assert caught.value.__context__ is None and caught.value.__cause__ is None
    return caught.value.reason


def test_ct_is_shown_in_the_lung_window() -> None:
    expected = np.clip((hounsfield(1) + 1350) / 1500, 0, 1) * 255
    study = open_file(ct(1))
    assert study.modality == "ct" and study.notes == ("deidentified",)
    assert np.abs(pixels(study) - expected).mean() < 2


LOSSY = {uid.JPEGBaseline8Bit: 4, uid.JPEG2000: 10}


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.name)
def test_every_transfer_syntax_gives_the_same_picture(syntax: uid.UID) -> None:
    slope = 16 if syntax == uid.JPEGBaseline8Bit else 1
    study = open_file(ct(1, syntax, RescaleSlope=slope))
    assert study.modality == "ct"
    assert np.abs(pixels(study) - pixels(open_file(ct(1)))).mean() < LOSSY.get(syntax, 1)


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.JPEGLosslessSV1, uid.JPEG2000Lossless])
def test_signed_values_are_read_as_such(syntax: uid.UID) -> None:
    stored = hounsfield(1) if syntax != uid.JPEGLosslessSV1 else hounsfield(1).view(np.uint16)
    study = open_file(dicom(stored, syntax, PixelRepresentation=1, RescaleSlope=1, RescaleIntercept=0))
    assert np.abs(pixels(study) - pixels(open_file(ct(1)))).mean() < 1


def test_an_inverted_film_is_turned_to_bright_bones() -> None:
    plain, negative = open_file(xray(1)), dicom(4095 - film(1), Modality="CR", PhotometricInterpretation="MONOCHROME1")
    assert plain.modality == "xray"
    assert np.abs(pixels(open_file(negative)) - pixels(plain)).mean() < 4


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_a_film_is_shown_in_its_own_window(function: str) -> None:
    values = film(1).astype(float)
    if function == "SIGMOID":
        expected = 255 / (1 + np.exp(-4 * (values - 2000) / 1500))
    else:
        expected = np.clip((values - 2000) / 1500 + 0.5, 0, 1) * 255
    study = open_file(xray(1, WindowCenter=2000, WindowWidth=1500, VOILUTFunction=function))
    assert np.abs(pixels(study) - expected).mean() < 2


def test_padding_is_black_and_does_not_spread_the_greys() -> None:
    padded = film(1)
    padded[:40] = 65535
    study = open_file(dicom(padded, Modality="DX", PixelPaddingValue=65535))
    assert pixels(study)[:36].max() < 12
    assert np.abs(pixels(study)[50:] - pixels(open_file(xray(1)))[50:]).mean() < 6


def test_a_file_without_its_preamble_is_known_by_its_content() -> None:
    whole = ct(1, uid.ImplicitVRLittleEndian)
    for cut in (whole[132:], whole[whole.index(b"\x08\x00\x16\x00") :]):
        assert np.abs(pixels(open_file(cut)) - pixels(open_file(ct(1)))).mean() < 1


def test_a_capture_in_colour_is_a_picture_of_unknown_kind() -> None:
    study = open_file(dicom(np.asarray(COLOUR), Modality="OT"))
    assert study.modality is None and study.notes == ("deidentified",)
    assert Image.open(io.BytesIO(study.pictures[0].data)).mode == "RGB"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (xray(1, Modality="MR", SOPClassUID=uid.MRImageStorage), Refusal.OTHER_EXAMINATION),
        (xray(1, Modality="US"), Refusal.OTHER_EXAMINATION),
        (xray(1, BodyPartExamined="HAND"), Refusal.OTHER_BODY_PART),
        (ct(1, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]), Refusal.SCOUT),
        (ct(1, NumberOfFrames=2_000_000), Refusal.TOO_MUCH_INSIDE),
        (ct(1, Rows=60_000, Columns=60_000), Refusal.TOO_MANY_PIXELS),
        (ct(1)[:-4000], Refusal.CORRUPT),
        (dicom(np.zeros((20, 20), np.uint16)), Refusal.TOO_SMALL),
        (pdf([GREY], password="secret"), Refusal.ENCRYPTED),
        (pdf([]), Refusal.NO_PICTURE),
        (pdf([Image.new("L", (30, 30))]), Refusal.NO_PICTURE),
        (b"%PDF-1.7 and no more", Refusal.CORRUPT),
        (archive([b"some text"]), Refusal.NOT_IMAGE),
        (archive([]), Refusal.NO_PICTURE),
        (archive([archive([jpeg(GREY)])]), Refusal.OTHER_ARCHIVE),
        (archive([bytes(10 * 2**20)]), Refusal.TOO_MUCH_INSIDE),
        (archive([b"x"] * (limits.MAX_ENTRIES + 1)), Refusal.TOO_MUCH_INSIDE),
        (archive([jpeg(GREY)], method=zipfile.ZIP_LZMA), Refusal.UNSUPPORTED_FORMAT),
        (b"Rar!\x1a\x07\x01\x00", Refusal.OTHER_ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c" + bytes(60), Refusal.OTHER_ARCHIVE),
        (gzip.compress(ct(1), mtime=0), Refusal.OTHER_ARCHIVE),
        (tape(ct(1)), Refusal.OTHER_ARCHIVE),
        (NIFTI, Refusal.VOLUME),
        (gzip.compress(NIFTI, mtime=0), Refusal.VOLUME),
        (b"NRRD0004\ntype: short\ndimension: 3\n", Refusal.VOLUME),
        (b"ObjectType = Image\nNDims = 3\n", Refusal.VOLUME),
        (b"\0\0\0\x18ftypmp42" + bytes(60), Refusal.VIDEO),
        (b"RIFF\0\0\0\0AVI LIST" + bytes(60), Refusal.VIDEO),
        (b"8BPS" + bytes(60), Refusal.UNSUPPORTED_FORMAT),
        (DICOMDIR, Refusal.NO_PICTURE),
        (archive([DICOMDIR, b"read me", xray(1, BodyPartExamined="KNEE"), jpeg(GREY)]), Refusal.OTHER_BODY_PART),
        (archive([jpeg(GREY), xray(1, Modality="MR")]), Refusal.OTHER_EXAMINATION),
        (archive([DICOMDIR, ct(1, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])]), Refusal.SCOUT),
        (ct(1, BodyPartExamined="L-SPINE"), Refusal.OTHER_BODY_PART),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value.value,
)
def test_what_is_refused_and_why(data: bytes, reason: Refusal) -> None:
    assert refusal(data) is reason


def test_an_encrypted_archive_is_refused() -> None:
    data = bytearray(archive([jpeg(GREY)]))
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + at] |= 1
    assert refusal(bytes(data)) is Refusal.ENCRYPTED


def test_a_bomb_that_lies_about_its_size_is_not_unpacked() -> None:
    data = bytearray(archive([bytes(300 * 2**20)]))
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(signature) + at
        data[place : place + 4] = (5000).to_bytes(4, "little")
    assert refusal(bytes(data)) is Refusal.CORRUPT


def test_slices_are_ordered_by_their_place_and_only_the_axial_series_is_read() -> None:
    scout = ct(4, place=0, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"], SeriesInstanceUID="1.2.1")
    slices = [ct(seed, place=place, InstanceNumber=9) for seed, place in ((1, 30.0), (2, -5.0), (3, 12.5))]
    coronal = ct(4, ImageOrientationPatient=[1, 0, 0, 0, 0, -1])
    other = ct(4, SeriesInstanceUID="1.2.9")
    study = open_file(archive([scout, *slices, coronal, other, b"read me"]))
    assert study.modality == "ct" and len(study.pictures) == 3
    assert study.left_out == {"scout": 1, "not_axial": 1, "other_series": 1, "no_picture": 1}
    for number, seed in enumerate((2, 3, 1)):
        assert np.abs(pixels(study, number) - pixels(open_file(ct(seed)))).mean() < 0.5


@pytest.mark.parametrize("part", ["TORAX ABDOMEN", "THORACO-ABDOMEN", "Chest/Abd/Pelvis", "ABDOMEN PULMON", "T-SPINE"])
def test_a_part_of_the_body_that_holds_the_chest_is_read(part: str) -> None:
    assert open_file(ct(1, BodyPartExamined=part)).modality == "ct"


@pytest.mark.parametrize("modality", ["DX", "CR", "RG", "DR"])
def test_every_kind_of_plain_film_is_an_xray(modality: str) -> None:
    assert open_file(xray(1, Modality=modality, SOPClassUID=uid.SecondaryCaptureImageStorage)).modality == "xray"


def test_pictures_beside_a_series_are_counted_and_what_is_no_picture_is_not() -> None:
    apple = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        " + bytes(60)
    tally = Tally()
    kept = list(open_pictures(archive([DICOMDIR, ct(1), apple, jpeg(GREY), b"read me"]), tally))
    assert len(kept) == 1 and tally.left_out["not_dicom"] == 1 and tally.unread == 1


def test_a_film_from_the_side_is_left_out_beside_one_from_the_front_and_said_alone() -> None:
    front, side = xray(1), xray(2, ViewPosition="LL")
    both = open_file(archive([side, front]))
    assert len(both.pictures) == 1 and both.left_out == {"lateral": 1} and "lateral" not in both.notes
    assert "lateral" in open_file(side).notes


def test_frames_become_the_pictures_of_one_study_and_too_many_are_thinned() -> None:
    stack = np.stack([np.full((64, 64), number, np.uint16) for number in range(400)])
    told: list[tuple[int, int]] = []
    study = open_file(
        dicom(stack, RescaleSlope=1, RescaleIntercept=-1350), lambda done, total: told.append((done, total))
    )
    assert len(study.pictures) == 300 and study.left_out == {"thinned": 100} and "thinned" in study.notes
    assert told[0] == (1, 300) and told[-1] == (300, 300)
    assert pixels(study, 0).mean() < pixels(study, 299).mean()


def test_pictures_in_an_archive_are_one_study_whatever_they_are_called() -> None:
    names = ["../../etc/passwd", "/absolute.jpg", "C:\\x.png"]
    study = open_file(archive([jpeg(GREY), picture(COLOUR, "PNG"), b"no picture"], names))
    assert len(study.pictures) == 2 and study.modality is None and study.left_out == {"not_image": 1}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "HEIF"])
def test_every_kind_of_picture_is_opened(kind: str) -> None:
    study = open_file(picture(COLOUR, kind))
    assert (study.pictures[0].width, study.pictures[0].height) == COLOUR.size and study.modality is None
    assert np.abs(pixels(study) - np.asarray(COLOUR.convert("L"), dtype=float)).mean() < 12


def test_a_document_of_several_pages_gives_its_first_usable_one() -> None:
    small = Image.new("L", (20, 20))
    study = open_file(picture(small, "TIFF", save_all=True, append_images=[GREY.copy(), COLOUR.convert("L")]))
    assert study.pictures[0].width == GREY.width and study.notes == ("first_frame",)


@pytest.mark.parametrize("kind", ["JPEG", "FLAT", "JPEG2000"])
def test_pages_with_one_picture_are_taken_from_a_pdf_and_logos_are_not(kind: str) -> None:
    study = open_file(pdf([GREY, COLOUR], kind, logo=True))
    assert len(study.pictures) == 2 and "pages" in study.notes
    assert np.abs(pixels(study) - np.asarray(GREY, dtype=float)).mean() < 4


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("CT_small.dcm", "ct"),
        ("693_J2KI.dcm", "ct"),
        ("SC_rgb_jpeg_gdcm.dcm", None),
        ("SC_rgb_rle_2frame.dcm", None),
        ("image_dfl.dcm", None),
        ("MR_small_RLE.dcm", Refusal.OTHER_EXAMINATION),
        ("examples_ybr_color.dcm", Refusal.OTHER_EXAMINATION),
        ("J2K_pixelrep_mismatch.dcm", Refusal.OTHER_BODY_PART),
        ("rtplan.dcm", Refusal.OTHER_EXAMINATION),
        ("no_meta.dcm", Refusal.NOT_IMAGE),
    ],
)
def test_files_from_elsewhere(name: str, ending: str | None) -> None:
    path = get_testdata_file(name, download=False)
    data = Path(str(path)).read_bytes()
    if isinstance(ending, Refusal):
        assert refusal(data) in (ending, Refusal.NO_PICTURE)
    else:
        assert open_file(data).modality == ending


def test_heic_with_any_one_byte_changed_gives_a_picture_or_a_refusal() -> None:
    whole = seeds()["HEIC"][0]
    for at in range(len(whole)):
        try:  # where the decoder's memory is corrupted, the process dies
            assert open_file(whole[:at] + bytes([whole[at] ^ 25]) + whole[at + 1 :]).pictures
        except ImageRefused as refused:
            assert refused.reason in Refusal


@given(st.integers(10**6, 10**7))
@settings(max_examples=150, deadline=None)
def test_any_damaged_file_gives_pictures_or_a_refusal(number: int) -> None:
    try:
        assert open_file(made(number)[1]).pictures
    except ImageRefused as refused:
        assert refused.reason in Refusal
