"""A headless Chromium of a phone's size, driven by Selenium with Debian's chromedriver."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from axe_core_python.selenium import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from tests.absence import absent

PHONE = {"width": 390, "height": 844, "pixelRatio": 2.0}
DESKTOP = (1440, 900)


class Phone:
    """A page on a 390 x 844 screen."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def open(self, url: str) -> None:
        """Open an address."""
        self.driver.get(url)

    def see(self, css: str, words: str = "", seconds: float = 20) -> WebElement:
        """Return the last visible element of a selector that holds these words, once there is one."""

        def look(driver: webdriver.Chrome) -> WebElement | None:
            found = [item for item in driver.find_elements(By.CSS_SELECTOR, css) if words in item.text]
            return found[-1] if found and found[-1].is_displayed() else None

        return WebDriverWait(self.driver, seconds, ignored_exceptions=[Exception]).until(look)

    def send_file(self, path: Path, caption: str = "") -> None:
        """Choose a file with the paper clip and send it."""
        self.driver.find_element(By.ID, "file").send_keys(str(path))
        if caption:
            self.see("#caption").send_keys(caption)
        self.see("#sheet-send").click()

    def tap(self, label: str) -> None:
        """Tap the inline button with this label."""
        self.see("#messages button[data-callback]", label).click()

    def picture(self, path: Path) -> None:
        """Keep what the screen shows as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(path))

    def complaints(self) -> list[str]:
        """Return what the browser's console complained of."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]


def forget(driver: webdriver.Chrome) -> None:
    """Leave the page, and everything that the browser knows, as if it had been started just now."""
    driver.get("about:blank")
    driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    driver.execute_cdp_cmd("Network.clearBrowserCache", {})
    driver.execute_cdp_cmd("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
    driver.get_log("browser")


def faults(driver: webdriver.Chrome) -> list[str]:
    """Return the serious and critical findings of axe-core on the page that is open."""
    found = Axe().run(driver, options={"resultTypes": ["violations"]})
    return [
        f"{one['id']}: {node['html'][:200]} {node['failureSummary']}"
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@contextmanager
def phone(profile: Path) -> Iterator[Phone]:
    """Start Chromium as a phone; skip (or fail, in CI) where it is not installed."""
    options = webdriver.ChromeOptions()
    options.add_experimental_option("mobileEmulation", {"deviceMetrics": {**PHONE, "touch": True}})
    with chromium(profile, options) as driver:
        yield Phone(driver)


@contextmanager
def desktop(profile: Path) -> Iterator[webdriver.Chrome]:
    """Start Chromium with a large window; skip (or fail, in CI) where it is not installed."""
    options = webdriver.ChromeOptions()
    options.add_argument(f"--window-size={DESKTOP[0]},{DESKTOP[1]}")
    with chromium(profile, options) as driver:
        yield driver


@contextmanager
def chromium(profile: Path, options: webdriver.ChromeOptions) -> Iterator[webdriver.Chrome]:
    """Start Chromium with an empty profile in ``profile``."""
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not program or not driver:
        absent("Chromium and its driver are not installed (Debian: apt install chromium chromium-driver)")
    options.binary_location = str(program)
    for flag in ("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync"):
        options.add_argument(f"--{flag}")
    for flag in ("disable-background-networking", "disable-component-update", "disable-dev-shm-usage"):
        options.add_argument(f"--{flag}")
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(driver))
    try:
        yield browser
    finally:
        browser.quit()
