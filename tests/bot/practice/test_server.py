import subprocess
import sys

import httpx
import pytest

from bot.practice import PracticeServer


async def test_it_listens_on_this_computer_only_and_stops(server: PracticeServer) -> None:
    assert server.url.startswith("http://127.0.0.1:")
    await server.stop()
    await server.stop()
    async with httpx.AsyncClient() as http:
        with pytest.raises(httpx.ConnectError):
            await http.get(server.url)


@pytest.mark.parametrize(
    ("host", "shown"), [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]"), ("localhost", "localhost")]
)
def test_the_address_shown_is_one_to_open(host: str, shown: str) -> None:
    assert PracticeServer(host=host, port=81).url == f"http://{shown}:81"


async def test_a_taken_port_is_said_in_a_sentence(server: PracticeServer) -> None:
    with pytest.raises(OSError, match=rf"Port {server.port} of 127.0.0.1 cannot be used .* Choose another port"):
        await PracticeServer(port=server.port).start()


def test_a_token_of_another_shape_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="must look like 123:abc"):
        PracticeServer("secret")


def test_it_runs_in_a_process_of_its_own() -> None:
    command = [sys.executable, "-m", "bot.practice", "--token", "42:alone"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            lines = [process.stdout.readline().strip() for _ in range(4)]
            base = next(line for line in lines if line.startswith("TELEGRAM_BASE_URL=")).partition("=")[2]
            answer = httpx.get(f"{base}42:alone/getMe")
            assert answer.json()["result"]["id"] == 42
        finally:
            process.terminate()
            process.wait(10)
