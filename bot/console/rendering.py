"""Pages: Jinja2 templates of `pages/`, with the menu and the words of a language around them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot import texts
from bot.language import Language, language_of

PAGES = Path(__file__).parent / "pages"
STATIC = Path(__file__).parent / "static"
THEMES = ("dark", "light")
THEME_COOKIE = "radiogram_theme"


@dataclass(frozen=True)
class Place:
    """An entry of the menu: its name (the message is ``console-place-NAME``), where it leads, and for whom it is."""

    name: str
    path: str
    roles: tuple[str, ...]


class Pages:
    """The templates, and the menu of ``places`` above them."""

    def __init__(self, places: tuple[Place, ...]) -> None:
        self._places = places

    @cached_property
    def _environment(self) -> Environment:
        loader = FileSystemLoader(PAGES)
        made = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        made.globals["percent"] = texts.percent
        return made

    def show(self, request: Request, name: str, status: int = 200, /, **values: Any) -> Response:
        """Return the page of a template; ``say`` and ``person`` (None where nobody is known) are among the values."""
        person = values["person"]
        places = [place for place in self._places if person and person.role in place.roles]
        theme = request.cookies.get(THEME_COOKIE, "")
        shared: dict[str, Any] = {"here": None, "live": False, "csrf": "", "places": places}
        shared["theme"] = theme if theme in THEMES else THEMES[0]
        return HTMLResponse(self._environment.get_template(name).render(shared | values), status)

    def part(self, name: str, /, **values: Any) -> Markup:
        """Return what a template makes that is not a whole page."""
        return Markup(self._environment.get_template(name).render(values))

    def message(self, request: Request, status: int, /, **values: Any) -> Response:
        """Return a page that only says what is ``told``; htmx shows it in the place of all that the page holds."""
        response = self.show(request, "message.html", status, **values)
        response.headers.update({"HX-Retarget": "#content", "HX-Reselect": "#content", "HX-Reswap": "outerHTML"})
        return response

    def alone(self, request: Request, status: int, what: str) -> Response:
        """Return a page that says something to somebody unknown; the message is ``console-told-`` and this."""
        say = language_asked(request)
        return self.message(request, status, say=say, person=None, told=say(f"console-told-{what}"))


def language_asked(request: Request) -> Language:
    """Return the language that the browser asks for first."""
    return language_of(request.headers.get("accept-language", "").split(",")[0].partition(";")[0].strip())
