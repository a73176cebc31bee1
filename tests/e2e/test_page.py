"""A person with a phone: the practice chat in a real browser, from `python -m bot practice` to the verdict."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.e2e.bots import ROOT
from tests.e2e.browser import phone
from tests.scans import draw_ct, draw_xray, jpeg

SECONDS = 60


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[str]:
    """`python -m bot run --or-practice`, as `make run` calls it, in an empty folder and without a token."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    clean = {name: value for name, value in os.environ.items() if not name.startswith("TELEGRAM_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run", "--or-practice"],
        cwd=tmp_path,
        env={**clean, "PYTHONPATH": str(ROOT), "HTTP_PORT": port, "DATA_DIR": str(tmp_path / "data")},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout
    said = ""
    try:
        for line in process.stdout:
            said += line
            if f"http://127.0.0.1:{port}" in line:
                break
        assert "@BotFather" in said, said
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        assert process.wait(SECONDS) == 0


def test_a_scan_is_sent_and_its_verdict_read_on_a_phone(practice: str, tmp_path: Path) -> None:
    xray, ct = tmp_path / "xray.jpg", tmp_path / "ct.jpg"
    xray.write_bytes(jpeg(draw_xray(1)))
    ct.write_bytes(jpeg(draw_ct(1)))
    pictures = Path(os.environ.get("RADIOGRAM_SCREENSHOTS", tmp_path))
    with phone(tmp_path / "profile") as screen:
        screen.open(practice)
        screen.see("#start", "", SECONDS)
        screen.picture(pictures / "1-welcome.png")
        screen.see("#start").click()
        screen.see("#messages .bot", "Not a diagnosis", SECONDS)
        screen.send_file(xray)
        screen.see("#messages button[data-callback]", "X-ray")
        screen.picture(pictures / "2-question.png")
        screen.tap("X-ray")
        verdict = screen.see("#messages .bot", "Not a diagnosis. RT-PCR remains the reference.")
        answer = screen.see("#messages li.bot:has(img)")
        assert re.search(r"COVID|Indeterminate", answer.text) and re.search(r"\d+ %", answer.text)
        assert verdict.is_displayed() and not answer.find_elements(By.CSS_SELECTOR, "button[data-callback^='case:']")
        assert "RT-PCR positive" in answer.text
        screen.picture(pictures / "3-verdict.png")
        screen.send_file(ct, caption="ct")
        screen.see("#messages li.bot:has(img)", "Chest CT")
        screen.picture(pictures / "4-caption.png")
        wide = screen.driver.execute_script("return document.documentElement.scrollWidth > innerWidth")
        assert not wide, "the page scrolls sideways on a phone"
        assert screen.complaints() == []


def test_the_page_is_served_on_this_computer_only(practice: str) -> None:
    request = urllib.request.Request(practice, headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == 403
