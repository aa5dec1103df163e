"""The process that workers are forked from: it has loaded what they need, and they share its memory.

It does nothing but wait for orders, so it sees at once when the bot is gone, and ends every worker, whatever it does.
Nothing here may start a thread: a fork of a process with threads can hang.
"""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import resource
import select
import signal
import socket
import struct
import sys
from collections.abc import Callable, Sequence
from typing import Any

from news.errors import TooCostly

Prepare = Callable[[], None]
ORDER = struct.Struct(">cI")  # what to do, with which worker
FORK, KILL, STEP_BACK = b"F", b"K", b"S"
TASK = struct.Struct(">QI")  # bytes that follow, seconds of processor time that the task may take
REPLY = struct.Struct(">QQ")  # bytes that follow, bytes by which the worker has grown
READY = b"!"  # what a new worker says first
SPENT = 1 << 62  # "grown by" this: the worker has met the bound of memory
QUIET = 1.0  # seconds without an order in which there is time to load more
EARLY = (
    2  # workers that are forked before all is loaded: each later one would load the rest for itself
)
NICE = 5  # how far a task that takes long steps back behind the others
_DIE_WITH_PARENT = 1  # prctl's PR_SET_PDEATHSIG


def tend(door: socket.socket, parent: int, memory: int, prepare: Sequence[Prepare]) -> None:
    """Fork, kill and slow workers as the bot orders; when it closes the door or is gone, end them all."""
    die_with(parent)
    # Ctrl-C is for the bot, which ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    children: dict[int, int] = {}
    signal.signal(signal.SIGCHLD, lambda *_: _bury(children))
    for load in prepare[:1]:
        _load(load)
    later, forked = list(prepare[1:]), 0
    while order := _order(door, later):
        what, which, line = order
        if what == FORK and line is not None:
            forked += 1
            while later and forked > EARLY:
                _load(later.pop(0))
            _fork(door, line, which, children, memory)
        elif which in children:
            _treat(what, children[which])
    for pid in list(children.values()):
        _treat(KILL, pid)


def _load(load: Prepare) -> None:
    load()
    gc.freeze()  # what is loaded now stays: a collection in a worker would only copy its pages


def die_with(parent: int) -> None:
    """End this process with its parent, even in the middle of a C function. Linux; elsewhere the nursery sees to it.

    The kernel watches the thread that started us: it must be one that lives as long as the parent's process.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before we asked
        os._exit(1)


def _order(
    door: socket.socket, later: list[Prepare]
) -> tuple[bytes, int, socket.socket | None] | None:
    """The next order; None when the bot is gone. As long as none comes, what may be loaded later is loaded."""
    while later and not select.select([door], [], [], QUIET)[0]:
        _load(later.pop(0))
    try:
        raw, lines, _, _ = socket.recv_fds(door, ORDER.size, 1)
    except OSError:
        return None
    if len(raw) < ORDER.size:
        return None
    what, which = ORDER.unpack(raw)
    return what, which, socket.socket(fileno=lines[0]) if lines else None


def _fork(
    door: socket.socket, line: socket.socket, which: int, children: dict[int, int], memory: int
) -> None:
    """A new worker at the end of the line; when none can be made, the line is closed, which its other end sees."""
    nursery = os.getpid()
    try:
        pid = os.fork()
    except OSError:
        pid = -1
    if pid == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        door.close()
        _serve(line, nursery, memory)
        os._exit(0)
    if pid > 0:
        children[which] = pid
    line.close()


def _bury(children: dict[int, int]) -> None:
    """Forget the workers that have ended."""
    for which, pid in list(children.items()):
        try:
            ended, _ = os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            ended = pid
        if ended:
            children.pop(which, None)


def _treat(what: bytes, pid: int) -> None:
    try:
        if what == KILL:
            os.kill(pid, signal.SIGKILL)
        elif what == STEP_BACK:
            os.setpriority(os.PRIO_PROCESS, pid, NICE)
    except (ProcessLookupError, PermissionError):
        return  # it has ended by itself


def _serve(line: socket.socket, nursery: int, memory: int) -> None:
    """A worker's life: one task after the other, until the line is closed or a task wants too much memory."""
    die_with(nursery)
    _bound_memory(memory)
    born = _resident()
    line.sendall(READY)
    while head := _receive(line, TASK.size):
        size, seconds = TASK.unpack(head)
        _bound_processor(seconds)
        answer, spent = _answer(_receive(line, size))
        line.sendall(
            REPLY.pack(len(answer), SPENT if spent else max(0, _resident() - born)) + answer
        )


def _receive(line: socket.socket, size: int) -> bytes:
    """So many bytes; none when the other end is gone."""
    data = bytearray()
    while len(data) < size:
        piece = line.recv(min(size - len(data), 1 << 20))
        if not piece:
            return b""
        data += piece
    return bytes(data)


def _answer(task: bytes) -> tuple[bytes, bool]:
    """What the task returns or raises, and whether it met the bound of memory."""
    try:
        work, args, kwargs = pickle.loads(task)
        return pickle.dumps((True, work(*args, **kwargs))), False
    except MemoryError:
        return pickle.dumps((False, TooCostly("it wants more memory than one task may have"))), True
    except Exception as error:  # noqa: BLE001 - whatever it is, it is for whoever gave the task
        return _failure(error), False


def _failure(error: Exception) -> bytes:
    """An error as the bot can read it: some of other people's libraries cannot be taken apart and put together."""
    try:
        raw = pickle.dumps((False, error))
        pickle.loads(raw)
    except Exception:  # noqa: BLE001 - whatever its makers thought of
        raw = pickle.dumps((False, RuntimeError(repr(error))))
    return raw


def _bound_memory(memory: int) -> None:
    """No task may have more than `memory` bytes above what a worker has when it begins."""
    # A worker that is ended leaves no picture of its memory.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    size = _statm(0)
    if size:  # elsewhere than on Linux the system does not hold such a limit
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (size + memory, most))


def _bound_processor(seconds: int) -> None:
    """The kernel ends us after so much more processor time, wherever we are then."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds, most))


def _resident() -> int:
    return _statm(1)


def _statm(field: int) -> int:
    """Bytes: all addresses (0) or what is in memory (1); 0 where there is no such file."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - a worker does this after each task
            return int(file.read().split()[field]) * resource.getpagesize()
    except OSError:
        return 0


def begin(fd: int, parent: int, start: str) -> Any:
    """Called in the new process, with what the bot has pickled for it as hexadecimal digits."""
    memory, prepare = pickle.loads(bytes.fromhex(start))
    tend(socket.socket(fileno=fd), parent, memory, prepare)
