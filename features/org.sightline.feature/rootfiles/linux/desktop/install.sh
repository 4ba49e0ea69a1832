#!/bin/sh
# Makes Sightline known to the desktop of this user: an entry in the menu, its icon, and *.sightline files that open with it.
#   desktop/install.sh             for the installation that this script is part of
#   desktop/install.sh PROGRAM     for another start command
#   desktop/install.sh --remove    takes all of it back
# Exit: 0 done, 1 the program to start was not found.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/sightline.desktop
type=$data/mime/packages/sightline-mime.xml
icon=$data/icons/hicolor/scalable/apps/sightline.svg

# The data bases are a convenience: without these tools most desktops notice by themselves.
refresh() {
    if command -v update-mime-database > /dev/null; then update-mime-database "$data/mime" || true; fi
    if command -v update-desktop-database > /dev/null; then update-desktop-database "$data/applications" || true; fi
}

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$type" "$icon"
    refresh
    exit 0
fi

program=${1:-}
for found in "$here/../sightline" "$here/../bin/sightline" "$here/../../bin/sightline" "$here/../../../bin/sightline"; do
    if [ -z "$program" ] && [ -f "$found" ] && [ -x "$found" ]; then
        program=$(CDPATH= cd -- "$(dirname -- "$found")" && pwd)/sightline
    fi
done
if [ -z "$program" ] || [ ! -x "$program" ]; then
    printf '%s\n' "install.sh: no program to start; say where it is: install.sh /path/to/sightline" >&2
    exit 1
fi

mkdir -p "$(dirname "$entry")" "$(dirname "$type")" "$(dirname "$icon")"
# In an entry a path stands in quotation marks, as it may have spaces.
quoted=$(printf '"%s"' "$program" | sed 's/[&|\\]/\\&/g')
sed "s|@PROGRAM@|$quoted|" "$here/sightline.desktop" > "$entry"
cp "$here/sightline-mime.xml" "$type"
cp "$here/sightline.svg" "$icon"
refresh
printf '%s\n' "Sightline is in the menu of the desktop."
