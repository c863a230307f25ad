#!/bin/sh
# Sets up everything that running and testing need, in .venv beside this tree.
#
# Called by `make run` and `make test`. It does nothing, within a second, when the stamp in
# .venv says that this very set-up has been done. It writes outside the tree only when it
# installs system packages, which it does only where it may without asking for a password.
set -eu

cd "$(dirname "$0")/.."
venv=.venv
stamp=$venv/set-up
lock=requirements/dev.txt

# What Qt's windows load from the system, and the Debian package that has it. `missing_libraries`
# asks the loader, so only what is really absent is ever installed. Debian's and Ubuntu's newer
# names (libglib2.0-0t64) provide these, and apt follows that.
packages='
libEGL.so.1              libegl1
libGL.so.1               libgl1
libX11.so.6              libx11-6
libX11-xcb.so.1          libx11-xcb1
libdbus-1.so.3           libdbus-1-3
libfontconfig.so.1       libfontconfig1
libfreetype.so.6         libfreetype6
libglib-2.0.so.0         libglib2.0-0
libgthread-2.0.so.0      libglib2.0-0
libgio-2.0.so.0          libglib2.0-0
libgobject-2.0.so.0      libglib2.0-0
libgssapi_krb5.so.2      libgssapi-krb5-2
libbrotlidec.so.1        libbrotli1
libbrotlicommon.so.1     libbrotli1
libz.so.1                zlib1g
libzstd.so.1             libzstd1
libstdc++.so.6           libstdc++6
libxkbcommon.so.0        libxkbcommon0
libxkbcommon-x11.so.0    libxkbcommon-x11-0
libxcb.so.1              libxcb1
libxcb-cursor.so.0       libxcb-cursor0
libxcb-icccm.so.4        libxcb-icccm4
libxcb-image.so.0        libxcb-image0
libxcb-keysyms.so.1      libxcb-keysyms1
libxcb-randr.so.0        libxcb-randr0
libxcb-render.so.0       libxcb-render0
libxcb-render-util.so.0  libxcb-render-util0
libxcb-shape.so.0        libxcb-shape0
libxcb-shm.so.0          libxcb-shm0
libxcb-sync.so.1         libxcb-sync1
libxcb-util.so.1         libxcb-util1
libxcb-xfixes.so.0       libxcb-xfixes0
libxcb-xkb.so.1          libxcb-xkb1
libxcb-glx.so.0          libxcb-glx0
libwayland-client.so.0   libwayland-client0
libwayland-cursor.so.0   libwayland-cursor0
libwayland-egl.so.1      libwayland-egl1
'
# The face of the design, and one that has every sign where it is absent.
fonts='fonts-inter fonts-dejavu-core'
# What `make test` checks the spelling of the profiles with.
speller='hunspell hunspell-en-au'

say() { printf '%s\n' "$*"; }

stop() {
    say "set-up: $*" >&2
    exit 1
}

# The folder's own place belongs to it: a virtual environment does not survive being moved.
fingerprint() {
    {
        pwd
        cat "$lock" pyproject.toml packaging/setup.sh
    } | cksum
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true >/dev/null 2>&1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Lists are refreshed once, and only when something is to be installed.
lists_are_fresh=no
apt_install() {
    say "set-up: installing $*"
    if [ $lists_are_fresh = no ]; then
        as_root apt-get -qq update || return 1
        lists_are_fresh=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y --no-install-recommends install "$@" >/dev/null
}

newest_python() {
    for each in python3.13 python3.12 python3.11 python3; do
        if "$each" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2])' 2>/dev/null; then
            command -v "$each"
            return
        fi
    done
}

has_venv() { [ -n "$1" ] && "$1" -c 'import ensurepip, venv' 2>/dev/null; }

make_venv() {
    if $venv/bin/python -m pip --version >/dev/null 2>&1 && grep -qF "$(pwd)/" $venv/bin/pip; then
        return
    fi
    python=$(newest_python)
    if ! has_venv "$python" && may_install; then
        name=$(basename "${python:-python3}")
        apt_install "$name" "$name-venv" || true
        python=$(newest_python)
    fi
    [ -n "$python" ] || stop "Python 3.11 or newer is needed; install it (Debian 12, Ubuntu 24.04 and newer: sudo apt-get install python3 python3-venv) and run this again."
    has_venv "$python" || stop "Python's venv module is missing; install it (sudo apt-get install $(basename "$python")-venv) and run this again."
    say "set-up: making $venv with $("$python" --version)"
    "$python" -m venv --clear $venv
}

install_requirements() {
    say "set-up: installing the locked requirements"
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
        --only-binary :all: --requirement $lock ||
        stop "the requirements could not be installed; the lines above say why. It needs the Python package index once."
    # Everything it needs is there, and locked: nothing may be fetched to build it.
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
        --no-build-isolation --no-index --editable .
}

# The plugins a window needs: X11, Wayland, and offscreen for tests, pictures and no display.
missing_libraries() {
    qt=$(echo $venv/lib/python3.*/site-packages/PySide6)
    ldd "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/platforms/libqwayland.so \
        "$qt"/Qt/plugins/platforms/libqoffscreen.so "$qt"/Qt/plugins/xcbglintegrations/*.so \
        "$qt"/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so \
        "$qt"/QtQuick.abi3.so "$qt"/QtTest.abi3.so "$qt"/QtQuickControls2.abi3.so \
        "$qt"/Qt/lib/libQt6Svg.so.6 2>/dev/null |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | grep -v '^libQt6' | sort -u || true
}

# Of each library its package, or its own name where that is not known.
packages_of() {
    for each in "$@"; do
        say "$packages" | awk -v name="$each" '$1 == name { print $2; known = 1 }
            END { if (!known) print name }'
    done | sort -u
}

install_libraries() {
    missing=$(missing_libraries)
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086
    names=$(packages_of $missing)
    # shellcheck disable=SC2086
    if may_install; then
        apt_install $names || say "set-up: apt-get could not install them" >&2
        missing=$(missing_libraries)
        # shellcheck disable=SC2086
        names=$(packages_of $missing)
    fi
    [ -z "$missing" ] ||
        stop "Qt needs system libraries that are missing here; install them and run this again: sudo apt-get install $(say "$names" | tr '\n' ' ')"
}

has_package() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# What it works without, if less well: the reason, then the packages. Never stops the set-up.
install_optional() {
    reason=$1
    shift
    command -v dpkg-query >/dev/null 2>&1 || return 0
    absent=
    for each in "$@"; do has_package "$each" || absent="$absent $each"; done
    [ -n "$absent" ] || return 0
    # shellcheck disable=SC2086
    if may_install && apt_install $absent; then return 0; fi
    say "set-up: $reason install: sudo apt-get install$absent"
}

if [ -f $stamp ] && [ "$(cat $stamp)" = "$(fingerprint)" ]; then
    exit 0
fi
rm -f $stamp
make_venv
install_requirements
if [ "$(uname -s)" = Linux ]; then
    install_libraries
    # shellcheck disable=SC2086
    install_optional "for the intended look" $fonts
    # shellcheck disable=SC2086
    install_optional "to check the spelling of the content" $speller
fi
fingerprint >$stamp
say "set-up: done"
