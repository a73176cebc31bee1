"""The review console in a real browser: the way in, review by keyboard, the picture, and who could not use it."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from bot.practice.people import User
from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess
from tests.e2e.browser import faults, forget
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_ct, draw_xray, jpeg

HOSTILE = "Eve <img src=x onerror=document.title=1>"
SECONDS = 20


@dataclass
class Clinic:
    """A bot with its reviewers, in an event loop of its own beside the browser."""

    runner: asyncio.Runner
    server: PracticeServer
    bot: BotProcess
    admin: User
    reviewer: User

    def link(self, user: User) -> str:
        """Have the bot send a link to the console."""
        return self.runner.run(self._link(user))

    async def _link(self, user: User) -> str:
        sent = await user.send_text("/console")
        told = await user.wait_for(lambda message: message.id > sent.id and "/console/open#" in message.text, SECONDS)
        found = re.search(r"http\S+", told.text)
        assert found
        return found[0]

    def rows(self, query: str) -> list[Any]:
        """Read the bot's database."""
        return [tuple(row) for row in self.bot.rows(query)]

    def codes(self) -> list[str]:
        """The codes of the answered cases, the newest first."""
        return [code for [code] in self.rows("SELECT code FROM cases WHERE state = 'answered' ORDER BY id DESC")]


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """A bot with three answered cases."""
    with asyncio.Runner() as runner:
        server = PracticeServer()
        runner.run(server.start())
        bot = BotProcess(server, tmp_path_factory.mktemp("console"), ADMIN_IDS="7")
        try:
            runner.run(bot.start())
            admin, reviewer = server.user(7, "Root"), server.user(8, "Ada")
            made = Clinic(runner, server, bot, admin, reviewer)
            runner.run(_scans(server, bot, admin, reviewer))
            yield made
        finally:
            runner.run(bot.stop())
            runner.run(server.stop())


async def _scans(server: PracticeServer, bot: BotProcess, admin: User, reviewer: User) -> None:
    sender = server.user(9, HOSTILE)
    await sender.send_photo(jpeg(draw_xray(1)))
    await sender.tap(await sender.wait_for(is_question, SECONDS), "X-ray")  # which is the consent that captions need
    await sender.wait_for(is_verdict, SECONDS)
    for data, caption in ((draw_ct(1), "ct"), (draw_xray(3), "x-ray")):
        sent = await sender.send_photo(jpeg(data), caption)
        await sender.wait_for(lambda message, after=sent.id: message.id > after and is_verdict(message), SECONDS)
    await reviewer.send_text("/console")
    await reviewer.wait_for(lambda message: "Only reviewers and admins" in message.text, SECONDS)
    [[number]] = bot.rows("SELECT id FROM people WHERE telegram_id = ?", reviewer.id)
    await admin.send_text(f"/role {number} reviewer")
    await admin.wait_for(lambda message: "Ada is now" in message.text, SECONDS)


class Browser:
    """A browser, and what a person does with it."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def enter(self, link: str) -> None:
        """Open a link and press its button."""
        self.driver.get(link)
        self.see("form[data-code] .button").click()
        self.see("h1", "Queue")

    def go(self, path: str) -> None:
        """Open another page of the console."""
        self.driver.get(self.driver.current_url.partition("/console")[0] + path)

    def see(self, css: str, words: str = "") -> WebElement:
        """Return the first element of a selector that is shown and holds these words, once there is one."""

        def look(driver: webdriver.Chrome) -> WebElement | None:
            found = driver.find_elements(By.CSS_SELECTOR, css)
            return next((item for item in found if item.is_displayed() and words in item.text), None)

        return WebDriverWait(self.driver, SECONDS, ignored_exceptions=[Exception]).until(look)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        WebDriverWait(self.driver, SECONDS).until(lambda _: condition())

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def ask(self, script: str) -> Any:
        """Return what a script of the page's own world returns."""
        return self.driver.execute_script(f"return {script}")

    def complaints(self) -> list[str]:
        """Return what the browser's console complained of, such as what the policy forbids."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]


@pytest.fixture
def browser(screens: dict[str, webdriver.Chrome]) -> Browser:
    forget(screens["desktop"])
    return Browser(screens["desktop"])


def test_a_link_from_the_chat_opens_the_console_once_and_its_code_stays_out_of_the_address(
    clinic: Clinic, browser: Browser
) -> None:
    link = clinic.link(clinic.reviewer)
    browser.driver.get(link)
    browser.see("form[data-code] .button")
    assert "#" not in browser.driver.current_url
    browser.see("form[data-code] .button").click()
    browser.see("h1", "Queue")
    assert browser.ask("document.cookie") == ""
    browser.driver.get(link)
    browser.see("form[data-code] .button").click()
    browser.see("main", "used already")
    assert [message for message in browser.complaints() if "403" not in message] == []


def test_cases_are_reviewed_by_the_keyboard_alone(clinic: Clinic, browser: Browser) -> None:
    codes = clinic.codes()
    browser.enter(clinic.link(clinic.reviewer))
    browser.press("?")
    browser.see("dialog", "Keyboard")
    browser.press(Keys.ESCAPE, "j", "j", "k", Keys.ENTER)
    browser.see("h1", codes[0])
    browser.press("d")
    browser.see("#side", "Disagrees")
    browser.press("n")
    browser.see("h1", codes[1])
    browser.press("a")
    browser.see("#side", "Agrees")
    browser.press("j")
    browser.see("h1", codes[2])
    browser.press("u")
    browser.see("#side", "Picture unusable")
    browser.press("k")
    browser.see("h1", codes[1])
    browser.press("q")
    browser.see("h1", "Queue")
    given = clinic.rows("SELECT code, opinion FROM reviews JOIN cases ON cases.id = case_id ORDER BY case_id DESC")
    assert given == list(zip(codes, ("disagree", "agree", "unusable"), strict=True))
    assert browser.complaints() == []


def test_the_letters_of_a_note_are_no_commands(clinic: Clinic, browser: Browser) -> None:
    browser.enter(clinic.link(clinic.admin))
    browser.go(f"/console/cases/{clinic.codes()[0]}")
    browser.see("textarea").send_keys("a dull unjudged note? " + HOSTILE)
    assert clinic.rows("SELECT count(*) FROM reviews WHERE note IS NOT NULL") == [(0,)]
    browser.see("[data-key=a]").click()
    browser.see(".readings", HOSTILE)
    assert browser.driver.title != "1" and browser.complaints() == []


def test_a_button_says_so_where_the_bot_is_away_or_the_form_out_of_date(clinic: Clinic, browser: Browser) -> None:
    before = clinic.rows("SELECT * FROM reviews")
    browser.enter(clinic.link(clinic.admin))
    browser.go(f"/console/cases/{clinic.codes()[1]}")
    browser.driver.set_network_conditions(offline=True, latency=0, throughput=1)
    browser.press("a")
    browser.see("[data-offline]", "was not reached")
    browser.driver.delete_network_conditions()
    browser.ask("[...document.querySelectorAll('[name=csrf]')].forEach(field => field.remove())")
    browser.ask("document.body.removeAttribute('hx-headers')")
    browser.press("a")
    browser.see("main", "out of date")
    assert not browser.driver.find_elements(By.CSS_SELECTOR, "#side")
    assert browser.driver.find_element(By.CSS_SELECTOR, "[data-offline]").is_displayed() is False
    assert clinic.rows("SELECT * FROM reviews") == before


def test_filters_change_the_list_and_the_address_without_a_button(clinic: Clinic, browser: Browser) -> None:
    browser.enter(clinic.link(clinic.admin))
    browser.see("select[name=modality]").send_keys("CT")
    browser.until(lambda: browser.driver.current_url.endswith("/console/?modality=ct"))
    browser.see("#found", "1 case")
    browser.see("input[name=text]").send_keys("onerror")  # in the name of the sender
    browser.until(lambda: "text=onerror" in browser.driver.current_url)
    browser.see(".cases", HOSTILE)
    browser.see("input[name=text]").send_keys("zzz")
    browser.see("#found", "No case fits")
    browser.driver.back()
    browser.until(lambda: "zzz" not in browser.driver.current_url)
    browser.see("#found", "1 case")
    assert browser.driver.title != "1" and browser.complaints() == []


def test_the_picture_is_zoomed_windowed_and_the_heatmap_fades_in(clinic: Clinic, browser: Browser) -> None:
    browser.enter(clinic.link(clinic.reviewer))
    browser.go(f"/console/cases/{clinic.codes()[0]}")
    for name in ("scan", "overlay"):
        browser.until(lambda name=name: browser.ask(f"document.querySelector('.{name}').naturalWidth") > 0)
    boxes = "[...document.querySelectorAll('.film img')].map(i => JSON.stringify(i.getBoundingClientRect()))"
    first, second = browser.ask(boxes)
    assert json.loads(first) == json.loads(second)
    opacity = "getComputedStyle(document.querySelector('.overlay')).opacity"
    assert browser.ask(opacity) == "0"
    browser.press("h")
    assert browser.ask(opacity) == "1"
    browser.see("#heat").send_keys(Keys.HOME, *[Keys.PAGE_UP] * 5)
    assert 0.2 < float(browser.ask(opacity)) < 0.8
    film = "document.querySelector('.film').style"
    browser.see("#width").send_keys(Keys.PAGE_DOWN)
    assert "#window" in browser.ask(f"{film}.filter")
    assert float(browser.ask("document.querySelector('feFuncR').getAttribute('slope')")) > 1
    browser.see(".stage").send_keys("+", "+", Keys.ARROW_LEFT)
    assert "scale(1.96)" in browser.ask(f"{film}.transform") and "translate(60px" in browser.ask(f"{film}.transform")
    browser.see("[data-zoom='0']").click()
    assert "scale(1)" in browser.ask(f"{film}.transform") and browser.ask(f"{film}.filter") == ""
    assert browser.complaints() == []


@pytest.fixture
def without_scripts(browser: Browser) -> Iterator[Browser]:
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    yield browser
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_without_scripts_there_is_all_but_the_sliders(clinic: Clinic, without_scripts: Browser) -> None:
    browser, link = without_scripts, clinic.link(clinic.admin)
    browser.driver.get(link)
    browser.driver.find_element(By.CSS_SELECTOR, "noscript input").send_keys(link.partition("#")[2])
    browser.see("form[data-code] .button").click()
    browser.see("select[name=modality]").send_keys("CT")
    browser.see("[data-unneeded]").click()
    browser.see("#found", "1 case")
    browser.see("a[data-case]").click()
    browser.see("noscript img")
    browser.see("#side [value=positive]").click()
    browser.see("#side [value=positive][aria-pressed=true]")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("light", ["dark", "light"])
@pytest.mark.parametrize("screen", ["phone", "desktop"])
def test_no_page_keeps_anybody_out(
    clinic: Clinic, screens: dict[str, webdriver.Chrome], screen: str, light: str, language: str
) -> None:
    forget(screens[screen])
    browser = Browser(screens[screen])
    browser.driver.get(clinic.link(clinic.server.user(7, "Root", language)))
    browser.see("form[data-code] .button")
    assert faults(browser.driver) == []
    browser.see("form[data-code] .button").click()
    browser.see(".filters")
    assert browser.ask("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    browser.see(".who summary").click()
    browser.see(f"button[value={light}]").click()
    for path in ("/console/", f"/console/cases/{clinic.codes()[0]}", "/console/cases/0000-0000"):
        browser.go(path)
        browser.see("h1")
        assert browser.ask("document.documentElement.dataset.theme") == light or path.endswith("0000-0000")
        assert faults(browser.driver) == []
        assert browser.ask("document.documentElement.scrollWidth <= innerWidth"), f"{path} scrolls sideways"
