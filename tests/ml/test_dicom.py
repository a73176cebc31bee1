"""Of a DICOM file nothing identifying is left: not in the pictures, nor in what is said, logged or raised."""

import io
import logging
import pickle
import time
import traceback
import warnings

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, get_frame

from ml.dicom import header, parse
from ml.opening import open_file
from ml.reading import ImageRefused
from tests.files import archive, ct, dicom, film
from tests.scans import draw_ct

SECRETS = {
    "PatientName": "Zzyzx^Quentin",
    "PatientID": "MRN-77341-K",
    "PatientBirthDate": "19570312",
    "PatientAddress": "17 Larkspur Lane",
    "OtherPatientIDs": "SSN-99887",
    "InstitutionName": "Saint Walburga Hospital",
    "ReferringPhysicianName": "Okonkwo^Adaeze",
    "StudyDate": "20200402",
    "StudyDescription": "Thorax of Quentin",
    "AccessionNumber": "ACC5551212",
    "DeviceSerialNumber": "SN-0042-XQ",
    "StudyInstanceUID": "1.2.826.0.1.3680043.8.498.777",
    "SeriesInstanceUID": "1.2.826.0.1.3680043.8.498.888",
    "FrameOfReferenceUID": "1.2.826.0.1.3680043.8.498.999",
    "ImageComments": "seen by Nurse Ferdinand",
}
WORDS = [word for value in SECRETS.values() for word in (value, value.split("^")[0])]


def full_of_names(**more: object) -> bytes:
    """A slice whose header identifies its patient in every way, in a private element and in a sequence too."""
    request = Dataset()
    request.RequestingPhysician = "Ferdinand^Nurse"
    data = Dataset()
    data.PatientName = "Zzyzx^Quentin"
    return ct(1, **{**SECRETS, "RequestAttributesSequence": [request], "OtherPatientIDsSequence": [data], **more})


def spread(*, said: str, raw: bytes) -> list[str]:
    return [word for word in WORDS if word in said or word.encode() in raw]


def test_nothing_identifying_is_left_in_what_is_handed_on() -> None:
    data = full_of_names()
    assert all(word.encode() in data for word in WORDS)
    for study in (open_file(data), open_file(archive([data, data]))):
        assert not spread(said=repr(study), raw=pickle.dumps(study) + b"".join(one.data for one in study.pictures))


def test_only_what_is_used_is_parsed_and_what_is_known_of_an_image_is_anonymous() -> None:
    dataset = parse(full_of_names())
    assert not spread(said=str(dataset).replace(SECRETS["SeriesInstanceUID"], ""), raw=b"")
    assert not spread(said=repr(header(dataset, b"salt")), raw=b"")
    assert header(dataset, b"salt").series == header(dataset, b"salt").series != header(dataset, b"sand").series


@pytest.mark.parametrize(
    "more",
    [
        {"Modality": "MR"},
        {"BodyPartExamined": "KNEE"},
        {"Rows": 9999},
        {"PhotometricInterpretation": "Zzyzx"},
        {"WindowWidth": 0, "RescaleSlope": 0},
    ],
)
def test_no_exception_log_line_or_warning_quotes_a_file(
    more: dict[str, object], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    said = ""
    data = full_of_names(**more)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for broken in (data, data.replace(b"DS\x02\x00", b"DS\x02\x01"), data[:5000], data[:900], data[140:]):
            for packed in (broken, archive([broken])):
                try:
                    said += repr(open_file(packed))
                except ImageRefused as refusal:
                    said += "".join(traceback.format_exception(refusal)) + repr(pickle.loads(pickle.dumps(refusal)))
    printed = capfd.readouterr()
    said += caplog.text + "".join(str(one.message) for one in warned) + printed.out + printed.err
    assert not spread(said=said, raw=b"")


def test_names_burned_into_a_film_are_covered_and_it_is_said() -> None:
    from PIL import Image, ImageDraw, ImageFont

    image = Image.fromarray((film(1, (640, 524)) >> 4).astype(np.uint8))
    ImageDraw.Draw(image).text((10, 8), "ZZYZX QUENTIN 1957", fill=255, font=ImageFont.load_default(18))
    study = open_file(dicom(np.asarray(image), Modality="CR", SOPClassUID=uid.ComputedRadiographyImageStorage))
    assert "text_masked" in study.notes and "text_masked" in study.pictures[0].notes


@pytest.mark.parametrize(
    ("more", "covered"),
    [
        ({}, False),
        ({"BurnedInAnnotation": "NO"}, False),
        ({"BurnedInAnnotation": "YES"}, True),
        ({"SOPClassUID": uid.SecondaryCaptureImageStorage}, True),
    ],
)
def test_names_are_covered_on_slices_that_may_have_been_written_on(more: dict[str, object], covered: bool) -> None:
    from PIL import ImageDraw, ImageFont

    image = draw_ct(1, (640, 524))
    ImageDraw.Draw(image).text((10, 8), "ZZYZX QUENTIN 1957", fill=255, font=ImageFont.load_default(18))
    slice_ = dicom(np.asarray(image), **{"Modality": "CT", "SOPClassUID": uid.CTImageStorage, **more})
    assert ("text_masked" in open_file(slice_).notes) is covered


def test_a_jpeg_ls_stream_that_is_cut_off_is_refused_at_once() -> None:
    dataset = pydicom.dcmread(io.BytesIO(ct(1, uid.JPEGLSNearLossless, size=64)))
    stream = get_frame(dataset.PixelData, 0, number_of_frames=1)
    begun = time.process_time()
    for length in range(440, 480):
        dataset.PixelData, file = encapsulate([stream[:length]]), io.BytesIO()
        dataset.save_as(file)
        with pytest.raises(ImageRefused):
            open_file(file.getvalue())
    assert time.process_time() - begun < 3, "the decoder went on beyond the end"
