#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command against a real gnome-keyring of its own, in a private D-Bus session, with nothing of the
# person's desktop in reach:
#   with_keyring.sh open|locked|absent|hung|noBus|noGlib COMMAND [ARGUMENT...]
# Ends with 77 (skipped), and says why, where a tool is missing or this machine cannot have such a keyring.
# Whatever happens, nothing that was started here is left behind: the command gets 45 seconds, or
# VOLLEY_KEYRING_SECONDS.
set -eu

state=$1
shift

for tool in gnome-keyring-daemon dbus-run-session dbus-send secret-tool timeout; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIP: $tool is not installed" >&2
        exit 77
    fi
done

base=$(mktemp -d)
trap 'rm -rf "$base"' EXIT
trap 'exit 143' HUP INT TERM
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
: >"$HOME/session"

cannot() {
    echo "SKIP: $1" >&2
    sed 's/^/  the keyring says: /' "$HOME/keyring.log" >&2
    exit 77
}

owned() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean $1"
}
await() {
    tries=0
    until owned "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || cannot "gnome-keyring-daemon did not get to: serves the session $1"
        # One that has ended never will.
        [ "$1" = false ] || kill -0 "$daemon" 2>/dev/null || cannot "gnome-keyring-daemon does not run here"
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
: >"$HOME/keyring.log"
# An empty password would create no keyring at all. The redirections keep $! the daemon's own id.
printf 'password' >"$HOME/password"
begin_open() {
    gnome-keyring-daemon --unlock --components=secrets --foreground <"$HOME/password" >>"$HOME/keyring.log" 2>&1 &
    daemon=$!
    await true
    # Were nothing to be kept in it, a failure would say nothing of the program that is tested.
    printf 'probe' | timeout 10 secret-tool store --label=probe user probe server probe >>"$HOME/keyring.log" 2>&1 ||
        cannot "gnome-keyring-daemon keeps nothing here"
    timeout 10 secret-tool clear user probe server probe
}
begin_locked() {
    gnome-keyring-daemon --components=secrets --foreground </dev/null >>"$HOME/keyring.log" 2>&1 &
    daemon=$!
    await true
}
trap end_daemon EXIT
trap 'exit 143' HUP INT TERM

case $state in
open | hung | noGlib)
    begin_open
    ;;
locked)
    begin_open
    for user in locked openai; do
        printf 'sk-before' |
            timeout 10 secret-tool store --label="volley/$user" user "$user" server volley type plaintext
    done
    end_daemon
    await false
    begin_locked
    if [ -n "$(timeout 10 secret-tool lookup user locked server volley 2>/dev/null </dev/null)" ]; then
        cannot "gnome-keyring-daemon is open without a password"
    fi
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
status=0
VOLLEY_KEYRING_PID=$daemon timeout -k 2 "${VOLLEY_KEYRING_SECONDS:-45}" "$@" || status=$?
exit $status
INSIDE

status=0
dbus-run-session --config-file="$base/session.conf" -- sh "$base/inside.sh" "$state" "$@" || status=$?
if [ ! -e "$HOME/session" ]; then
    echo "SKIP: no D-Bus session can be started here" >&2
    exit 77
fi
exit $status
