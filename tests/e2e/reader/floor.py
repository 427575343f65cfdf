# SPDX-FileCopyrightText: 2026 The Hadir founders
# SPDX-License-Identifier: Apache-2.0
"""A sample workspace that is served, and a screen that nobody sees, for as long as a `with`."""
import os
import pathlib
import subprocess
import tempfile


class Floor:
    def __init__(self, hadird):
        self._hadird = hadird
        self._running = []

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="hadir-reader-")
        self.folder = pathlib.Path(self._folder.name)
        data = str(self.folder / "data")
        subprocess.run([self._hadird, "demo", "--data", data], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        served = self._start([self._hadird, "serve", "--data", data, "--listen", "127.0.0.1:0"],
                             stdout=subprocess.PIPE)
        self.server = served.stdout.readline().decode().removeprefix("listening ").strip()
        accounts = (self.folder / "data" / "demo-accounts.txt").read_text().splitlines()
        self.login, self.password = next(
            line.split("\t")[:2] for line in accounts if line.split("\t")[2] == "agent")
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24",
                     "-nolisten", "tcp", "-noreset"], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as number:
            self.display = ":" + number.readline().strip()
        return self

    def __exit__(self, *_):
        for process in reversed(self._running):
            process.terminate()
            process.wait()
        self._folder.cleanup()

    def _start(self, command, **more):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, **more)
        self._running.append(process)
        return process
