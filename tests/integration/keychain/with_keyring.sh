#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command against a real gnome-keyring of its own, in a private D-Bus session, with nothing of the
# person's desktop in reach:
#   with_keyring.sh open|locked|absent|hung|noBus|noGlib COMMAND [ARGUMENT...]
# Ends with 77 (skipped) where a tool it needs is missing.
set -eu

state=$1
shift

for tool in gnome-keyring-daemon dbus-run-session dbus-send secret-tool; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIP: $tool is not installed" >&2
        exit 77
    fi
done

base=$(mktemp -d)
trap 'rm -rf "$base"' EXIT
export HOME="$base/home" XDG_DATA_HOME="$base/home/data" XDG_CONFIG_HOME="$base/home/config"
export XDG_CACHE_HOME="$base/home/cache" XDG_RUNTIME_DIR="$base/run"
mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL || true

# A session bus that can start nothing by itself: what is on it is what this script put there.
cat >"$base/session.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$base/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

cat >"$base/inside.sh" <<'INSIDE'
set -eu
state=$1
shift
daemon=

owned() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean $1"
}
await() {
    tries=0
    until owned "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "the keyring did not get to: owned $1" >&2; exit 1; }
        sleep 0.05
    done
}
end_daemon() {
    [ -n "$daemon" ] || return 0
    kill -CONT "$daemon" 2>/dev/null || true
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
    daemon=
}
# An empty password would create no keyring at all. The redirections keep $! the daemon's own id.
printf 'password' >"$HOME/password"
begin_open() {
    gnome-keyring-daemon --unlock --components=secrets --foreground <"$HOME/password" >/dev/null 2>&1 &
    daemon=$!
    await true
}
begin_locked() {
    gnome-keyring-daemon --components=secrets --foreground </dev/null >/dev/null 2>&1 &
    daemon=$!
    await true
}
trap end_daemon EXIT

case $state in
open | hung | noGlib)
    begin_open
    ;;
locked)
    begin_open
    printf 'sk-before' | secret-tool store --label=volley/locked user locked server volley type plaintext
    end_daemon
    await false
    begin_locked
    ;;
absent | noBus) ;;
*)
    echo "unknown state: $state" >&2
    exit 2
    ;;
esac

[ "$state" != noGlib ] || export QT_NO_GLIB=1
if [ "$state" = noBus ]; then
    export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
fi
VOLLEY_KEYRING_PID=$daemon "$@"
INSIDE

dbus-run-session --config-file="$base/session.conf" -- sh "$base/inside.sh" "$state" "$@"
