"""Runs the page on this machine. Law: it listens on loopback unless a setting says otherwise, and says where."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator

import uvicorn
from fastapi import FastAPI

from bot.channels.loop import fastest
from bot.channels.web.visits import Visits


class PortTaken(OSError):
    """Somebody else listens there."""


def listening(host: str, port: int) -> socket.socket:
    """A bound socket; port 0 takes a free one. Raises `PortTaken`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
        bound.listen()
    except OSError:
        bound.close()
        raise PortTaken(port) from None
    return bound


TIDY_EVERY_S = 3600.0

A_MOMENT_S = 2
"""Seconds that pages under way have at the end; those who follow a room would otherwise hold the program for ever."""


def serve(
    app: FastAPI,
    bound: socket.socket,
    visits: Visits,
    told: Callable[[str, str], None],
    tidy: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Serves until Ctrl-C. Each Enter in the terminal gives a new link; `told` shows a phrase and a link.

    `tidy` is done at the start and every hour.
    """
    host, port = bound.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host

    def link() -> str:
        return f"http://{shown}:{port}/open?key={visits.link()}"

    async def run() -> None:
        server = _Server(
            uvicorn.Config(
                app,
                log_level="critical",
                access_log=False,
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=A_MOMENT_S,
            )
        )
        told("opened_at", link())
        beside = [asyncio.create_task(_often(TIDY_EVERY_S, tidy))] if tidy else []
        if sys.stdin.isatty():
            beside.append(asyncio.create_task(_new_links(told, link)))
        try:
            await server.serve(sockets=[bound])
        finally:
            for task in beside:
                task.cancel()

    gc.collect()
    gc.freeze()  # what is loaded now stays, and is not looked through again and again
    with contextlib.suppress(KeyboardInterrupt), asyncio.Runner(loop_factory=fastest()) as runner:
        runner.run(run())
    told("stopped", "")


class _Server(uvicorn.Server):
    """Leaves plainly when it is told to: uvicorn's own would raise the signal once more at the end."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)


async def _often(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
    while True:
        await work()
        await asyncio.sleep(seconds)


async def _new_links(told: Callable[[str, str], None], link: Callable[[], str]) -> None:
    loop = asyncio.get_running_loop()
    pressed: asyncio.Queue[str] = asyncio.Queue()
    loop.add_reader(sys.stdin, lambda: pressed.put_nowait(sys.stdin.readline()))
    try:
        while await pressed.get():
            told("opened_at", link())
    finally:
        loop.remove_reader(sys.stdin)
