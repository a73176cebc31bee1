import asyncio
import json
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.practice import PracticeServer, User
from bot.practice.web import PAGE

from .conftest import picture

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("CT", callback_data="ct")]])


async def events(response: httpx.Response) -> AsyncIterator[tuple[str, dict]]:
    kind = ""
    async for line in response.aiter_lines():
        if line.startswith("event: "):
            kind = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield kind, json.loads(line.removeprefix("data: "))


async def test_the_page_is_served_under_a_strict_policy(http: httpx.AsyncClient) -> None:
    for path in ("/", *(f"/page/{file.name}" for file in PAGE.iterdir())):
        answer = await http.get(path)
        policy = answer.headers["content-security-policy"]
        assert answer.status_code == 200
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_page_loads_nothing_from_elsewhere_and_holds_no_inline_code() -> None:
    page = (PAGE / "index.html").read_text()
    assert re.findall(r'(?:src|href)="([^"]+)"', page) == ["/page/icon.svg", "/page/chat.css", "/page/chat.js"]
    assert not re.search(r"<style|style=|\son\w+=|javascript:|<script(?![^>]*src=)", page)
    for script in PAGE.glob("*.js"):
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script.read_text())


@pytest.mark.parametrize("path", ["/page/none.js", "/page/..%2fserver.py", "/page/%2e%2e", "/nothing"])
async def test_nothing_else_is_served(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(path)).status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    ],
)
async def test_other_sites_are_refused(http: httpx.AsyncClient, server: PracticeServer, headers: dict) -> None:
    for path in ("/", "/practice/users/1/start", f"/bot{server.token}/getMe"):
        assert (await http.post(path, headers=headers)).status_code == 403


async def test_a_link_from_elsewhere_opens_the_page(http: httpx.AsyncClient) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert (await http.get("/", headers=headers)).status_code == 200


async def test_the_stream_shows_what_was_there_and_then_what_happens(
    http: httpx.AsyncClient, bot: Bot, user: User
) -> None:
    await bot.set_my_description("Reads scans")
    async with http.stream("GET", f"/practice/users/{user.id}/stream") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        stream = events(response)
        kind, content = await anext(stream)
        assert (kind, [message["text"] for message in content["messages"]]) == ("snapshot", ["/start"])
        assert content["bot"]["description"] == "Reads scans"
        sent = await bot.send_message(user.id, "CT?", reply_markup=KEYS)
        assert await anext(stream) == ("message", user.messages()[-1].raw)
        await bot.send_chat_action(user.id, "typing")
        assert await anext(stream) == ("action", {"action": "typing"})
        query_id = await user.tap(sent.message_id, "CT")
        await bot.answer_callback_query(query_id, "Thanks")
        kind, content = await anext(stream)
        assert (kind, content["text"], content["user_id"]) == ("answer", "Thanks", user.id)
        await bot.delete_message(user.id, sent.message_id)
        assert await anext(stream) == ("deleted", {"message_id": sent.message_id})


async def test_stopping_ends_open_streams() -> None:
    address = "/practice/users/5/stream"
    async with (
        PracticeServer() as server,
        httpx.AsyncClient() as http,
        http.stream("GET", f"{server.url}{address}") as response,
    ):
        stream = events(response)
        await anext(stream)
        await asyncio.wait_for(server.stop(), 3)
        assert [kind async for kind, _ in stream] == ["bot"]


async def test_everything_a_person_does_can_be_done_over_http(http: httpx.AsyncClient, bot: Bot) -> None:
    async def act(action: str, **fields: object) -> dict:
        answer = await http.post(f"/practice/users/9/{action}", json=fields)
        assert answer.status_code == 200, answer.text
        return answer.json()

    made = await http.post("/practice/users", json={"id": 9, "name": "Chidi", "language": "sw"})
    assert made.json()["language_code"] == "sw"
    await act("start", payload="code")
    sent = await act("text", text="hello")
    await act("edit", message_id=sent["message_id"], text="hello again")
    await act("other", kind="sticker")
    files = {"file": ("scan.jpg", picture(), "image/jpeg")}
    photo = await http.post("/practice/users/9/photo", data={"caption": "ct"}, files=files)
    document = await http.post("/practice/users/9/document", data={"file_size": str(2**31)}, files=files)
    album = await http.post("/practice/users/9/album", files={"file0": files["file"], "file1": files["file"]})
    question = await bot.send_message(9, "?", reply_markup=KEYS)
    tap = await act("tap", message_id=question.message_id, button="CT")
    await act("forge", message_id=question.message_id, data="zz")
    await act("block", blocked=True)
    updates = await bot.get_updates()
    assert updates[0].message.text == "/start code"
    assert updates[2].edited_message.text == "hello again"
    assert photo.json()["caption"] == "ct"
    assert document.json()["document"]["file_size"] == 2**31
    assert len(album.json()) == 2
    assert [u.callback_query.data for u in updates if u.callback_query] == ["ct", "zz"]
    assert tap["query_id"] == next(u.callback_query.id for u in updates if u.callback_query)
    assert updates[-1].my_chat_member.new_chat_member.status == "kicked"


async def test_a_group_is_reached_over_http_by_its_id(http: httpx.AsyncClient, bot: Bot) -> None:
    await http.post("/practice/groups", json={"id": -7, "title": "Ward"})
    await http.post("/practice/users/9/text", json={"text": "hi", "chat_id": -7})
    assert (await bot.get_updates())[0].message.chat.title == "Ward"
    missing = await http.post("/practice/users/9/text", json={"text": "hi", "chat_id": -8})
    assert (missing.status_code, missing.json()) == (404, {"error": "There is no such chat."})


async def test_another_process_waits_for_answers_by_version(http: httpx.AsyncClient, bot: Bot, user: User) -> None:
    version = (await http.get(f"/practice/users/{user.id}/messages")).json()["version"]
    query = {"after": version, "timeout": 10}
    waiting = asyncio.create_task(http.get(f"/practice/users/{user.id}/events", params=query))
    await asyncio.sleep(0.05)
    await bot.send_message(user.id, "here")
    answer = (await waiting).json()
    assert [(event["kind"], event["content"]["text"]) for event in answer["events"]] == [("message", "here")]
    assert answer["version"] == version + 1


async def test_calls_of_the_bot_can_be_read(http: httpx.AsyncClient, bot: Bot) -> None:
    await bot.get_me()
    assert (await http.get("/practice/calls")).json()[-1]["method"] == "getMe"


@pytest.mark.parametrize(
    ("action", "fields", "status", "words"),
    [
        ("text", {"text": ""}, 400, "between 1 and 4096"),
        ("tap", {"message_id": 1, "button": "x"}, 400, "no message 1"),
        ("photo", {}, 404, "its file is missing"),
        ("fly", {}, 404, "no action fly"),
    ],
)
async def test_what_cannot_be_done_is_said_in_a_sentence(
    http: httpx.AsyncClient, action: str, fields: dict, status: int, words: str
) -> None:
    answer = await http.post(f"/practice/users/3/{action}", json=fields)
    assert answer.status_code == status
    assert words in answer.json()["error"]


async def test_a_photo_that_cannot_be_opened_is_refused_in_a_sentence(http: httpx.AsyncClient) -> None:
    answer = await http.post("/practice/users/3/photo", files={"file": ("x.jpg", b"no", "image/jpeg")})
    assert (answer.status_code, "Send it as a file" in answer.json()["error"]) == (400, True)


async def test_only_pictures_are_shown_and_everything_else_is_saved(http: httpx.AsyncClient, user: User) -> None:
    hostile = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    for mime_type in ("image/svg+xml", "text/html"):
        sent = await user.send_document(hostile, "a.svg", mime_type)
        answer = await http.get(f"/practice/files/{sent.document['file_id']}")
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"] == "attachment"
    photo = await user.send_photo(picture())
    assert (await http.get(f"/practice/files/{photo.photo['file_id']}")).headers["content-type"] == "image/jpeg"
