"""The program kept ready: started once for a worker, and forked for each run, which is as fresh as a new process.

A run has the streams, the environment, the folder and the terminal that it is given, as if it had been started with them.
That the program starts from nothing is held by the tests that start it so.
"""

import atexit
import contextlib
import io
import json
import os
import signal
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST_REQUEST = 1 << 20


class Ready:
    """The program that waits, seen from the tests."""

    def __init__(self):
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__)), str(theirs.fileno())], pass_fds=[theirs.fileno()], cwd=ROOT
        )
        theirs.close()
        atexit.register(self.end)

    def end(self):
        self._line.close()
        self._process.wait()

    def start(self, arguments, cwd, env, streams):
        """Start a run; return a stream that gives its exit code, as text, when it has ended.

        Args:
            arguments: Of the command line.
            cwd: The folder that it runs in.
            env: Its environment.
            streams: Its standard input, output and error; a terminal alone serves as all three, and is its own.
        """
        code, told = os.pipe()
        request = json.dumps({"arguments": list(arguments), "cwd": str(cwd), "env": env}).encode()
        socket.send_fds(self._line, [request], [told, *streams])
        os.close(told)
        return os.fdopen(code)


@cache
def ready():
    """Return the program that waits, started once."""
    return Ready()


def _wait_for_runs(line):
    """Begin a run for each request, until nobody is left to make one."""
    while True:
        request, streams, _, _ = socket.recv_fds(line, LONGEST_REQUEST, 4)
        if not request:
            return
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            line.close()
            _watch(json.loads(request), *streams)
        for one in streams:
            os.close(one)


def _watch(request, told, *streams):
    """Run the program, and tell how it ended."""
    run = os.fork()
    if run == 0:
        os.close(told)
        _become(request, streams)
    for one in streams:
        os.close(one)
    _, status = os.waitpid(run, 0)
    os.write(told, str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def _become(request, streams):
    """Be the program, as if it had just been started."""
    from consult.__main__ import main

    code = 1
    try:
        if len(streams) == 1:
            os.login_tty(streams[0])
        else:
            for place, one in enumerate(streams):
                os.dup2(one, place)
        os.environ.clear()
        os.environ.update(request["env"])
        os.chdir(request["cwd"])
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for place, name in enumerate(("stdin", "stdout", "stderr")):
            stream = io.FileIO(place, "w" if place else "r", closefd=False)
            buffered = io.BufferedWriter(stream) if place else io.BufferedReader(stream)
            whole = os.isatty(place) or name == "stderr"
            setattr(sys, name, io.TextIOWrapper(buffered, encoding="utf-8", line_buffering=whole))
        sys.argv[1:] = request["arguments"]
        main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001  (told as the program tells it)
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
        os._exit(code)


def _get_ready():
    """Import what runs need, and make what they would make each for itself."""
    from consult.commands import ask, check_in, plan  # noqa: F401  (kept ready)
    from engine.interview.path import first, interview
    from engine.planning.plan import plan as make
    from kb.hamstring import KNOWLEDGE

    make({}, KNOWLEDGE)
    assert interview({}, first(KNOWLEDGE)).next


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _get_ready()
    _wait_for_runs(socket.socket(fileno=int(sys.argv[1])))
