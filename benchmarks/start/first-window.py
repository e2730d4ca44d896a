#!/usr/bin/env python3
"""Measures the start of the packaged workstation: from bin/alchemist to its window.

usage: first-window.py [ALCHEMIST [STARTS]]

Starts the program on a display of its own (Xvfb) and an empty home each time, and prints for every start:
  mapped   seconds until the X server shows the window
  painted  seconds until it shows more than one colour
  cpu      seconds of processor time (user + system) the program has used when painted
and the median of each. The first start, which may prepare caches of the installation, is printed but not counted.
Needs Xvfb, libX11 and Linux's /proc. Options for the JVM go into ALCHEMIST_OPTS.
"""
import ctypes
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

DEFAULT = pathlib.Path(__file__).resolve().parents[2] / "installer/target/alchemist/bin/alchemist"
SCREEN = "1600x1000x24"
ROWS = 24
SMALLEST = 600  # toolkits map small helper windows too
DEADLINE = 60.0
SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
Z_PIXMAP = 2

x11 = ctypes.CDLL("libX11.so.6")


class MapEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("event", ctypes.c_ulong), ("window", ctypes.c_ulong),
                ("padding", ctypes.c_long * 24)]


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p)]


for name, result, arguments in [
        ("XOpenDisplay", ctypes.c_void_p, [ctypes.c_char_p]),
        ("XDefaultRootWindow", ctypes.c_ulong, [ctypes.c_void_p]),
        ("XSelectInput", ctypes.c_int, [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]),
        ("XPending", ctypes.c_int, [ctypes.c_void_p]),
        ("XNextEvent", ctypes.c_int, [ctypes.c_void_p, ctypes.c_void_p]),
        ("XGetGeometry", ctypes.c_int, [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 7),
        ("XGetImage", ctypes.POINTER(Image), [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                              ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]),
        ("XFree", ctypes.c_int, [ctypes.c_void_p]),
        ("XCloseDisplay", ctypes.c_int, [ctypes.c_void_p])]:
    function = getattr(x11, name)
    function.restype, function.argtypes = result, arguments


def display():
    """An X server of our own: the process and its display's name."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        return server, ":" + number.readline().strip()


def place(server, window):
    """Left, top and width of a window; zeros of one that is gone."""
    root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
    width, height, border, depth = (ctypes.c_uint() for _ in range(4))
    found = x11.XGetGeometry(server, window, *(ctypes.byref(v) for v in (root, x, y, width, height, border, depth)))
    return (x.value, y.value, width.value) if found else (0, 0, 0)


def colours(server, left, top, width):
    """How many colours there are in the window's uppermost rows, where the menus are."""
    image = x11.XGetImage(server, x11.XDefaultRootWindow(server), left, top, width, ROWS, 0xFFFFFFFF, Z_PIXMAP)
    if not image:
        return 0
    pixels = (ctypes.c_uint32 * (width * ROWS)).from_address(image.contents.data)
    seen = len(set(pixels))
    x11.XFree(image.contents.data)
    x11.XFree(image)
    return seen


def cpu(pid):
    """User and system seconds of a process so far."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_for_window(server, program, begin):
    """Seconds until a window is mapped, and its place."""
    event = MapEvent()
    while time.monotonic() - begin < DEADLINE and program.poll() is None:
        while x11.XPending(server):
            x11.XNextEvent(server, ctypes.byref(event))
            where = place(server, event.window) if event.type == MAP_NOTIFY else (0, 0, 0)
            if where[2] >= SMALLEST:
                return time.monotonic() - begin, where
        time.sleep(0.005)
    sys.exit("no window appeared")


def start(command):
    """One start on an empty home: seconds to mapped, to painted, and of processor time."""
    xvfb, name = display()
    home = tempfile.mkdtemp(prefix="alchemist-start-")
    server = x11.XOpenDisplay(name.encode())
    x11.XSelectInput(server, x11.XDefaultRootWindow(server), SUBSTRUCTURE_NOTIFY)
    x11.XPending(server)
    begin = time.monotonic()
    program = subprocess.Popen([command, "--home", home], env={**os.environ, "DISPLAY": name})
    try:
        mapped, where = wait_for_window(server, program, begin)
        while colours(server, *where) < 4:
            if time.monotonic() - begin > DEADLINE:
                sys.exit("the window stayed empty")
            time.sleep(0.01)
        return mapped, time.monotonic() - begin, cpu(program.pid)
    finally:
        time.sleep(float(os.environ.get("LINGER", "1")))
        program.terminate()
        program.wait()
        x11.XCloseDisplay(server)
        xvfb.terminate()
        xvfb.wait()
        shutil.rmtree(home, ignore_errors=True)


def main():
    command = sys.argv[1] if len(sys.argv) > 1 else str(DEFAULT)
    starts = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    rows = []
    for number in range(starts + 1):
        row = start(command)
        load = os.getloadavg()[0]
        print("%s  mapped %.2f s  painted %.2f s  cpu %.2f s  load %.1f"
              % ("first" if number == 0 else "%5d" % number, *row, load), flush=True)
        if number:
            rows.append(row)
    print("median mapped %.2f s  painted %.2f s  cpu %.2f s" % tuple(map(statistics.median, zip(*rows))))


if __name__ == "__main__":
    main()
