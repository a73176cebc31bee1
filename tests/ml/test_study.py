"""How the pictures of one study are judged together, by the rule alone and with the shipped models."""

import io
import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from ml.about import MODELS
from ml.models import read_metadata
from ml.reader import Reader
from ml.reading import ImageRefused, Reading, Refusal, StudyReading
from ml.study import MOST_TELLING, conclude, telling, together
from tests.scans import draw_ct, draw_document, draw_photograph, draw_xray, jpeg

POINT = {"covid_at_least": 0.8, "non_covid_at_most": 0.2}
SHARED = ("verdict", "probability", "confidence", "reason", "quality", "model", "version", "model_sha256", "distance")
REFUSALS = ("not_a_chest_scan", "looks_like_xray")
DOUBTS = ("inverted", "unfamiliar")
UNREADABLE = ImageRefused(Refusal.CORRUPT, "The picture is damaged.")

probabilities = st.integers(1, 9999).map(lambda tenthousandth: tenthousandth / 10_000)
several = st.lists(probabilities, min_size=1, max_size=40)


def read(probability: float, reason: str = "") -> Reading:
    """What the reader says of a slice with this P(COVID), or why it names no class."""
    refused = reason in REFUSALS
    named = "COVID" if probability >= 0.8 else "Non-COVID" if probability <= 0.2 else "Indeterminate"
    scan = {"not_a_chest_scan": "other", "looks_like_xray": "xray"}.get(reason, "ct")
    verdict = "Refused" if refused else "Indeterminate" if reason else named
    reason = reason or ("near_threshold" if verdict == "Indeterminate" else "")
    confidence = None if refused else max(probability, 1 - probability)
    flags, distance = reason if reason in DOUBTS else "ok", None if refused else 1.0
    return Reading(
        "ct", scan, verdict, probability, confidence, reason, flags, "ct", "1", "0" * 64, None, None, distance
    )


readings = st.builds(read, probabilities, st.sampled_from(["", "", "", *REFUSALS, *DOUBTS]))


@given(several)
def test_a_study_lies_between_its_pictures_and_their_order_does_not_matter(found: list[float]) -> None:
    assert min(found) <= together(found) <= max(found)
    assert together(found) == together(found[::-1]) == together(sorted(found))


@given(probabilities | st.sampled_from([0.0, 1e-300, 1 - 1e-16, 1.0]), st.integers(1, 300))
def test_the_same_picture_many_times_is_no_more_proof_than_once(probability: float, times: int) -> None:
    assert together([probability] * times) == probability


@given(several, st.data(), probabilities)
def test_a_study_rises_with_each_of_its_pictures(found: list[float], data: st.DataObject, other: float) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    changed = [*found[:place], other, *found[place + 1 :]]
    assert (together(changed) >= together(found)) if other >= found[place] else (together(changed) <= together(found))


@given(readings)
def test_a_study_of_one_picture_is_read_as_the_picture(reading: Reading) -> None:
    study = conclude([reading], "ct", POINT)
    assert [getattr(study, name) for name in SHARED] == [getattr(reading, name) for name in SHARED]


@given(st.lists(readings, min_size=1, max_size=12), st.randoms())
def test_the_verdict_does_not_depend_on_the_order(found: list[Reading], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert said(conclude(shuffled, "ct", POINT)) == said(conclude(found, "ct", POINT))


@given(
    st.lists(st.builds(read, probabilities), min_size=1, max_size=12),
    st.lists(st.builds(read, probabilities, st.sampled_from(REFUSALS)) | st.just(UNREADABLE), max_size=30),
)
def test_pictures_that_the_gate_refuses_or_that_cannot_be_opened_change_nothing(
    usable: list[Reading], refused: list[Reading | ImageRefused]
) -> None:
    study = conclude([*refused, *usable], "ct", POINT)
    assert said(study) == said(conclude(usable, "ct", POINT))
    assert [each.usable for each in study.slices] == [False] * len(refused) + [True] * len(usable)
    assert sum(study.left_out.values()) == len(refused) and "" not in study.left_out


@given(st.lists(st.builds(read, probabilities), min_size=1, max_size=9), st.sampled_from(DOUBTS), st.data())
def test_doubtful_pictures_change_nothing_until_they_are_more_than_the_others(
    usable: list[Reading], doubt: str, data: st.DataObject
) -> None:
    doubtful = data.draw(st.lists(st.builds(read, probabilities, st.just(doubt)), min_size=1, max_size=18))
    study = conclude([*usable, *doubtful], "ct", POINT)
    if len(doubtful) <= len(usable):
        assert (study.verdict, study.probability) == said(conclude(usable, "ct", POINT))[:2]
    else:
        assert (study.verdict, study.reason) == ("Indeterminate", doubt)
        assert doubt in study.quality


def test_where_nothing_is_usable_the_commonest_reason_is_told() -> None:
    strange, xray = read(0.9, "not_a_chest_scan"), read(0.9, "looks_like_xray")
    for found, reason in (
        ([strange, xray, strange], "not_a_chest_scan"),
        ([UNREADABLE, UNREADABLE, strange], "not_a_chest_scan"),
        ([strange, xray], "looks_like_xray"),
    ):
        for order in itertools.permutations(found):
            study = conclude(order, "ct", POINT)
            assert (study.verdict, study.reason, study.confidence, study.distance) == ("Refused", reason, None, None)
            assert telling(study) == []
    with pytest.raises(ImageRefused, match="damaged"):
        conclude([UNREADABLE, UNREADABLE], "ct", POINT)


def test_flags_are_of_the_study_where_half_of_its_scans_have_them() -> None:
    dark, both = replace(read(0.5), quality="dark"), replace(read(0.5), quality="small;dark")
    assert conclude([dark, both, read(0.5), read(0.5)], "ct", POINT).quality == "dark"
    assert conclude([dark, read(0.5), read(0.5)], "ct", POINT).quality == "ok"


@given(st.lists(readings, min_size=1, max_size=60))
def test_the_telling_pictures_lie_apart_and_the_most_telling_comes_first(found: list[Reading]) -> None:
    study = conclude(found, "ct", POINT)
    shown = telling(study)
    assert len(shown) <= MOST_TELLING
    assert all(abs(a - b) >= max(len(found) / 10, 1) for a, b in itertools.combinations(shown, 2))
    if study.verdict == "Refused":
        assert not shown
        return
    told = [found[position].probability or 0 for position in shown]
    scans = [r for r in found if r.verdict != "Refused"]
    usable = [r for r in scans if r.reason not in DOUBTS]
    basis = [r.probability or 0 for r in (usable if 2 * len(usable) >= len(scans) else scans)]
    if study.verdict == "COVID":
        assert told[0] == max(basis) and min(told) >= 0.5 and told == sorted(told, reverse=True)
    elif study.verdict == "Non-COVID":
        assert told[0] == min(basis) and max(told) < 0.5 and told == sorted(told)
    else:
        assert told[0] == max(basis) and len(shown) <= 2


def test_neighbours_are_not_shown_beside_each_other() -> None:
    rising = [read(0.85 + i / 1000) for i in range(100)]
    assert telling(conclude(rising, "ct", POINT)) == [99, 89, 79]
    falling = [read(0.1 - i / 1000) for i in range(100)]
    assert telling(conclude(falling, "ct", POINT)) == [99, 89, 79]
    assert telling(conclude([read(0.3 + i / 200) for i in range(100)], "ct", POINT)) == [99, 0]


@pytest.mark.parametrize(
    ("modality", "picture"),
    [
        ("ct", draw_ct(1)),
        ("xray", draw_xray(1)),
        ("xray", ImageOps.invert(draw_xray(2))),
        ("ct", draw_xray(1)),
        ("xray", draw_document(1)),
    ],
)
def test_one_picture_alone_is_read_as_ever(reader: Reader, modality: str, picture: Image.Image) -> None:
    data = jpeg(picture)
    study, reading = reader.read_study([data], modality), reader.read(data, modality)
    assert [getattr(study, name) for name in SHARED] == [getattr(reading, name) for name in SHARED]
    shown = [(each.position, each.overlay, each.overlay_size) for each in study.telling]
    assert shown == ([(0, reading.overlay, reading.overlay_size)] if reading.overlay else [])
    assert [each.scan for each in study.slices] == [reading.scan]


def test_one_picture_that_cannot_be_opened_is_refused_as_ever(reader: Reader) -> None:
    with pytest.raises(ImageRefused) as caught:
        reader.read_study([b"no image"], "ct")
    assert caught.value.reason is Refusal.NOT_IMAGE


class Shelf(Sequence[bytes]):
    """Pictures that note which of them are taken."""

    def __init__(self, pictures: list[bytes]) -> None:
        self.pictures, self.taken = pictures, list[int]()

    def __len__(self) -> int:
        return len(self.pictures)

    def __getitem__(self, position: int) -> bytes:  # type: ignore[override]
        if position < len(self.pictures):
            self.taken.append(position)
        return self.pictures[position]


def test_each_picture_is_read_once_and_only_the_telling_ones_again(reader: Reader) -> None:
    shelf, told = Shelf([jpeg(draw_ct(1)), jpeg(draw_ct(3))] * 12), list[tuple[int, int]]()
    study = reader.read_study(shelf, "ct", lambda done, total: told.append((done, total)))
    assert told == [(done, 24) for done in range(1, 25)]
    assert shelf.taken == [*range(24), *(each.position for each in study.telling)] and study.telling
    alone = reader.read(shelf.pictures[study.telling[0].position], "ct")
    assert (study.telling[0].overlay, study.telling[0].overlay_size) == (alone.overlay, alone.overlay_size)
    with Image.open(io.BytesIO(study.telling[0].overlay)) as image:
        assert image.format == "JPEG" and image.size == study.telling[0].overlay_size
    metadata = read_metadata(MODELS / "ct.json")
    assert (study.model, study.version, study.model_sha256) == ("ct", metadata.version, metadata.sha256)


def test_a_mixed_album_says_what_is_what(reader: Reader) -> None:
    scans = [jpeg(draw_ct(1)), jpeg(draw_xray(1)), jpeg(draw_photograph(1)), b"damaged", jpeg(draw_ct(3))]
    study = reader.read_study(scans, "ct")
    assert [each.scan for each in study.slices] == ["ct", "xray", "other", "", "ct"]
    assert study.misplaced == (1,)
    assert [study.slices[i].reason for i in (1, 2, 3)] == ["looks_like_xray", "not_a_chest_scan", "not_image"]
    apart = reader.read_study([scans[i] for i in study.misplaced], "xray")
    assert apart.verdict != "Refused" and not apart.misplaced


def said(study: StudyReading) -> tuple[object, ...]:
    return study.verdict, study.probability, study.reason, study.confidence, study.distance
