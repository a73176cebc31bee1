"""Bytes from strangers: what is refused, what is cleaned, what the models see."""

import io
import pickle
import struct
import zlib

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from ml.images import (
    INPUT_SIDE,
    MAX_BYTES,
    CleanImage,
    ImageRefused,
    Refusal,
    clean,
    content_box,
    load,
    preprocess,
)
from tests.scans import draw_photograph, draw_xray, jpeg

XRAY = draw_xray(1, (320, 262))
XRAY_JPEG = jpeg(XRAY)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


XRAY_PNG = saved(XRAY, "PNG")


def png_declaring(width: int, height: int) -> bytes:
    """A PNG whose header promises a size that its few bytes do not hold."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    packed = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def refusal_of(data: bytes) -> ImageRefused:
    with pytest.raises(ImageRefused) as caught:
        clean(data)
    return caught.value


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Refusal.EMPTY),
        (b"please read my scan", Refusal.NOT_IMAGE),
        (XRAY_JPEG[: len(XRAY_JPEG) // 2], Refusal.CORRUPT),
        (XRAY_PNG[: len(XRAY_PNG) // 2], Refusal.CORRUPT),
        (png_declaring(50_000, 50_000), Refusal.TOO_MANY_PIXELS),
        (png_declaring(8_000, 8_000), Refusal.TOO_MANY_PIXELS),
        (png_declaring(11_000, 11_000), Refusal.TOO_MANY_PIXELS),
        (saved(Image.new("L", (300, 20)), "PNG"), Refusal.TOO_SMALL),
        (b"%PDF-1.7 ...", Refusal.UNSUPPORTED_FORMAT),
        (bytes(128) + b"DICM" + bytes(40), Refusal.UNSUPPORTED_FORMAT),
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), Refusal.CORRUPT),
        (saved(XRAY, "PPM"), Refusal.NOT_IMAGE),
        (bytes(MAX_BYTES + 1), Refusal.TOO_LARGE),
    ],
    ids=[
        "empty",
        "text",
        "cut JPEG",
        "cut PNG",
        "huge bomb",
        "64 megapixels",
        "121 megapixels",
        "thin",
        "PDF",
        "DICOM",
        "HEIC",
        "PPM",
        "21 MB",
    ],
)
def test_refuses_with_a_reason_and_a_sentence(data: bytes, reason: Refusal) -> None:
    refusal = refusal_of(data)
    assert refusal.reason is reason
    assert str(refusal).endswith(".") and " " in str(refusal)


def test_a_refusal_survives_the_way_between_processes() -> None:
    refusal = pickle.loads(pickle.dumps(refusal_of(b"")))
    assert refusal.reason is Refusal.EMPTY
    assert str(refusal) == str(refusal_of(b""))


def test_first_frame_of_an_animation_is_kept_and_said() -> None:
    frames = [Image.new("L", (200, 200), level) for level in (40, 200, 90)]
    cleaned = clean(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert cleaned.notes == ("first_frame",)
    assert abs(np.asarray(load(cleaned.data)).mean() - 40) < 3


def test_first_page_of_a_tiff_is_kept_and_said() -> None:
    cleaned = clean(saved(XRAY, "TIFF", save_all=True, append_images=[XRAY]))
    assert cleaned.notes == ("first_frame",)


def test_metadata_and_whatever_follows_the_image_is_gone() -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRET maker"
    exif.get_ifd(0x8825)[1] = "SECRET position"
    dirty = saved(XRAY, "JPEG", exif=exif, comment=b"SECRET comment", icc_profile=b"SECRET profile") + b"SECRET tail"
    cleaned = clean(dirty)
    assert b"SECRET" in dirty and b"SECRET" not in cleaned.data
    with Image.open(io.BytesIO(cleaned.data)) as image:
        assert not image.getexif()
        assert "comment" not in image.info and "icc_profile" not in image.info


def test_orientation_is_applied() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    cleaned = clean(saved(XRAY, "JPEG", exif=exif, quality=95))
    assert (cleaned.width, cleaned.height) == XRAY.size[::-1]
    upright = np.asarray(load(cleaned.data), dtype=float)
    assert np.abs(upright - np.asarray(XRAY.transpose(Image.Transpose.ROTATE_270), dtype=float)).mean() < 3


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
def test_reads_each_allowed_format(kind: str) -> None:
    cleaned = clean(saved(XRAY, kind))
    assert cleaned.media_type == "image/jpeg"
    assert (cleaned.width, cleaned.height) == XRAY.size
    assert np.abs(np.asarray(load(cleaned.data), float) - np.asarray(XRAY, float)).mean() < 4


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_reads_each_pixel_type(mode: str) -> None:
    assert isinstance(clean(saved(XRAY.convert(mode), "PNG")), CleanImage)


def test_cmyk_is_read() -> None:
    assert clean(saved(XRAY.convert("RGB").convert("CMYK"), "JPEG")).width == XRAY.width


def test_sixteen_bits_are_stretched_to_eight() -> None:
    deep = Image.fromarray((np.asarray(XRAY).astype(np.uint16) * 12) + 100)
    pixels = np.asarray(load(clean(saved(deep, "PNG")).data))
    assert pixels.min() < 10 and pixels.max() > 245


def test_colour_stays_colour_and_grey_stays_grey() -> None:
    for image, mode in ((draw_photograph(0, (320, 240)), "RGB"), (XRAY, "L")):
        with Image.open(io.BytesIO(clean(jpeg(image)).data)) as cleaned:
            assert cleaned.mode == mode


def test_cleaning_twice_changes_little() -> None:
    once = clean(XRAY_JPEG)
    twice = clean(once.data)
    assert np.abs(np.asarray(load(once.data), float) - np.asarray(load(twice.data), float)).mean() < 2


def test_reduced_decoding_is_no_smaller_than_asked() -> None:
    big = jpeg(draw_xray(2))
    assert load(big, 640).size == (640, 524)
    assert load(big, 641).size == (1280, 1048)


@given(st.binary(max_size=4000))
@example(b"\xff\xd8\xff\xe0")
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_cleaned_or_refused(data: bytes) -> None:
    with pytest.raises(ImageRefused):
        clean(data)


@given(st.sampled_from([XRAY_JPEG, XRAY_PNG]), st.data())
@settings(max_examples=200, deadline=None)
def test_damaged_images_are_cleaned_or_refused(original: bytes, data: st.DataObject) -> None:
    damaged = bytearray(original)
    for _ in range(data.draw(st.integers(1, 12))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        cleaned = clean(bytes(damaged))
    except ImageRefused as refusal:
        assert refusal.reason in Refusal
    else:
        assert clean(cleaned.data).width == cleaned.width


def test_the_models_see_a_square_of_the_whole_range() -> None:
    pixels = preprocess(XRAY)
    assert pixels.shape == (INPUT_SIDE, INPUT_SIDE, 1) and pixels.dtype == np.float32
    assert pixels.min() == 0 and pixels.max() == 1


def test_brightness_and_contrast_hardly_change_what_the_models_see() -> None:
    dim = XRAY.point([40 + level // 2 for level in range(256)])
    assert np.abs(preprocess(dim) - preprocess(XRAY)).mean() < 0.01


def test_flat_borders_hardly_change_what_the_models_see() -> None:
    framed = Image.new("L", (XRAY.width + 90, XRAY.height + 70), 255)
    framed.paste(XRAY, (45, 35))
    left, top, right, bottom = content_box(framed)
    assert left >= 30 and top >= 20 and right <= framed.width - 30 and bottom <= framed.height - 20


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_flat_image_gives_finite_pixels(level: int) -> None:
    pixels = preprocess(Image.new("L", (300, 300), level))
    assert np.isfinite(pixels).all() and 0 <= pixels.min() <= pixels.max() <= 1


def test_a_phone_sized_and_a_small_copy_look_alike_to_the_models() -> None:
    big = draw_xray(3)
    small = big.resize((313, 256), Image.Resampling.LANCZOS)
    assert np.abs(preprocess(big) - preprocess(small)).mean() < 0.02
