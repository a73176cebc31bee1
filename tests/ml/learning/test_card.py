"""The model card: every figure from the run's files, plots that exist, failures that the figures show, no more."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

pytest.importorskip("keras", reason="model cards need the extra 'train'")

from ml.__main__ import main
from ml.learning.card import write_card
from ml.learning.evaluation import evaluate
from ml.learning.findings import known_failures, percent
from ml.learning.manifest import ManifestError
from ml.learning.phone import CORRUPTIONS
from ml.learning.predictions import read_predictions
from ml.learning.protocols import compare
from tests.ml.learning.runs import POINT, make_gate, make_run
from tests.scans import draw_ct, jpeg

LINK = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


def auroc(value: float, low: float, high: float) -> dict[str, Any]:
    return {"images": 40, "auroc": value, "auroc_95": [low, high], "accuracy": value, "answered": 0.5, "changed": 0.25}


def probed(run: Path) -> dict[str, Any]:
    """Figures of altered images as `probe` leaves them: a shortcut within a, and blur that hurts."""
    control = {
        "intact": auroc(0.9, 0.8, 0.95),
        "lungs blacked out": auroc(0.7, 0.6, 0.8) | {"answered": 0.125},
        "border only": auroc(0.5, 0.4, 0.6) | {"answered": 0.0},
    }
    probes = {
        "images": 40,
        "limit": 20,
        "intact": auroc(0.9, 0.8, 0.95),
        "negative_control": {name: {"all": found, "a": found} for name, found in control.items()},
        "robustness": {
            name: {str(s): auroc(0.9 - 0.06 * s * (name == "blur"), 0.6, 0.95) for s in (1, 2, 3)}
            for name in CORRUPTIONS
        },
        "won_back": {"against": "ct-unaltered", "loss": 0.01, "loss_without": 0.05, "share": 0.8},
    }
    (run / "probes.json").write_text(json.dumps(probes))
    return probes


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with everything that `evaluate` can leave, and the pictures of its test images."""
    folder = tmp_path_factory.mktemp("card")
    run = make_run(folder / "ct")
    picture = jpeg(draw_ct(1, (128, 128)))
    rows = (run / "predictions.csv").read_text().replace("pictures/", f"{folder}/pictures/")
    (run / "predictions.csv").write_text(rows)
    (folder / "pictures").mkdir()
    for file in read_predictions(run).files.tolist():
        Path(file).write_bytes(picture)
    evaluate(run)
    folds = [make_run(folder / f"random-{k}", 2.0, k, protocol="random", fold=k) for k in range(2)]
    compare(run, [make_run(folder / "without-c", 0.1, leave_out="c")], folds, None)
    probed(run)
    return run


@pytest.fixture(scope="module")
def card(run: Path) -> Path:
    return write_card(run, run / "card")


def test_a_card_holds_every_figure_its_plots_and_no_picture_of_the_data(run: Path, card: Path) -> None:
    text = card.read_text()
    overall = json.loads((run / "metrics.json").read_text())["all"]
    for name in [name for name in overall if f"{name}_95" in overall]:
        low, high = overall[f"{name}_95"]
        assert f"{overall[name]:.3f} ({low:.3f} to {high:.3f})" in text, name
    for title in ("Intended use", "Misuse", "Known failures", "Data", "Protocols side by side", "Negative control"):
        assert re.search(rf"^##+ {title}$", text, re.MULTILINE), title
    plots = LINK.findall(text)
    assert len(plots) == len(set(plots)) == 7
    assert {path.name for path in card.parent.iterdir()} == {"card.md", *plots}
    for plot in plots:
        with Image.open(card.parent / plot) as image:
            assert image.format == "PNG" and image.width <= 700
    assert sum(path.stat().st_size for path in card.parent.iterdir()) < 600_000
    assert str(run.parent) not in text and "pictures/" not in text
    assert "(`ct-unaltered`), AUROC falls by 0.050" in text and "80 % of the loss is won back" in text
    assert "for 50 % of them as they are, for 12 % with the lungs blacked out, and for\n0 % with only" in text
    assert (run / "worst-errors.png").exists()
    assert "{{" not in text and "None" not in text and "nan" not in text


def test_every_row_of_a_table_has_the_cells_of_its_head(card: Path) -> None:
    for block in re.split(r"\n\n", card.read_text()):
        lines = [line for line in block.splitlines() if line.startswith("|")]
        assert len({line.count("|") for line in lines}) <= 1, block


def test_a_card_says_what_the_figures_say_against_the_model(card: Path) -> None:
    failures = card.read_text().split("## Known failures")[1].split("##")[0]
    assert "(c) its AUROC was" in failures and "close to chance" in failures
    assert (
        "With the lungs blacked out it should fall to chance, 0.5, and does not: over all sources (AUROC 0.7"
        in failures
    )
    assert "only the border left" not in failures
    assert "blur: from severity 1 of 3 on AUROC falls from 0.900 to 0.840" in failures
    assert failures.count("Phone photos") == 1
    assert "Tested pictures without COVID only: b." in failures
    assert re.search(r"Where 1 % of the people have COVID, only \d+ % of its answers COVID would be right", failures)


def test_what_was_not_done_is_called_not_done(tmp_path: Path) -> None:
    run = make_run(tmp_path / "ct")
    evaluate(run)
    text = write_card(run, tmp_path / "card").read_text()
    assert "not in the data was **not measured**" in text and "were **not tried**" in text
    assert "![Negative control]" not in text and "![Photos" not in text
    assert not (run / "worst-errors.png").exists()  # the pictures are gone


def test_a_sound_model_has_no_failures_made_up() -> None:
    good: dict[str, Any] = {"images": 400, "covid": 200, "auroc": 0.99, "auroc_95": [0.98, 1.0], "ece": 0.02}
    good |= {"confusion": {"COVID": {"COVID": 180, "Indeterminate": 18, "Non-COVID": 2}}}
    good |= {"answered": 0.9, "error_among_answered": 0.01, **{f"told_ppv_at_{p}": 0.9 for p in (1, 5, 20)}}
    far = [{"protocol": "external", "tested_on": "x", "figures": good}]
    assert known_failures({"all": good, "a": good}, far, {}, POINT, gate=False) == []


def test_the_card_of_the_gate_is_simpler(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = make_gate(tmp_path / "gate")
    assert main(["evaluate", "--run", str(run), "--probe", "0", "--out", str(tmp_path / "card")]) == 0
    assert str(tmp_path / "card" / "card.md") in capsys.readouterr().out
    text = (tmp_path / "card" / "card.md").read_text()
    assert "It refuses 5 % of chest scans" in text and "AUROC" not in text and LINK.findall(text) == ["confusion.png"]


def test_the_card_of_the_gate_says_which_photos_it_refuses(tmp_path: Path) -> None:
    run = make_gate(tmp_path / "gate")
    evaluate(run)
    refused = {str(s): {"scans_refused": 0.04 * s, "scans_refused_95": [0.0, 0.2]} for s in (1, 2, 3)}
    probes = {"images": 30, "limit": 10, "intact": {"scans_refused": 0.05}, "robustness": {"glare": refused}}
    (run / "probes.json").write_text(json.dumps(probes))
    text = write_card(run, tmp_path / "card").read_text()
    assert "glare: from severity 3 of 3 on it refuses 12 % of chest scans" in text and "Negative control" not in text
    assert "| glare | 0.040 (0.000 to 0.200) | 0.080" in text and LINK.findall(text) == [
        "confusion.png",
        "robustness.png",
    ]


def test_a_random_run_says_that_it_flatters(tmp_path: Path) -> None:
    run = make_run(tmp_path / "ct", protocol="random", fold=0)
    evaluate(run)
    compare(run, [], [run], None)
    text = write_card(run, tmp_path / "card").read_text()
    assert "its figures flatter" in text and re.search(
        r"\d+ % of its test pictures are of a group that was learned", text
    )


def test_a_run_that_is_not_evaluated_has_no_card(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="is not evaluated"):
        write_card(make_run(tmp_path / "ct"), tmp_path / "card")


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.5, "50 %"),
        (0.0004, "less than 0.1 %"),
        (0.007, "0.7 %"),
        (0.995, "99.5 %"),
        (0.0205, "2.1 %"),
        (0.283, "28 %"),
        (0.05, "5 %"),
        (0, "0 %"),
        (1, "100 %"),
    ],
)
def test_rates_are_said_as_people_say_them(share: float, said: str) -> None:
    assert percent(share) == said
