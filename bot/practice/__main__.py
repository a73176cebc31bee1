"""Run the practice server alone: python -m bot.practice --port 8081 --token 123:abc"""

import argparse
import asyncio
import contextlib
import logging

from bot.practice.server import PracticeServer


async def serve(server: PracticeServer) -> None:
    async with server:
        print(f"Practice chat: {server.url}")
        print(f"TELEGRAM_TOKEN={server.token}")
        print(f"TELEGRAM_BASE_URL={server.base_url}")
        print(f"TELEGRAM_BASE_FILE_URL={server.base_file_url}", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.practice", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; any free one by default")
    parser.add_argument("--token", help="token the bot will use, such as 123:abc; a new one by default")
    parser.add_argument("--name", default="Radiogram", help="the bot's name on the page")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    try:
        server = PracticeServer(arguments.token, port=arguments.port, name=arguments.name)
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(serve(server))
    except (OSError, ValueError) as error:
        parser.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
