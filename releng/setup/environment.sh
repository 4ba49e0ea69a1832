# Shared by ./build and ./sightline: finds a JDK, Maven and Debian packages, and says in plain words what is missing.
# To be sourced by bash. All functions print to standard error only.

readonly MINIMUM_JAVA=21
readonly MAVEN_VERSION=3.9.16

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 2
}

# java_major HOME: the feature version of the Java in a folder, 0 if there is none. Reads its release file: no process is started.
java_major() {
    local line version=0
    if [ -x "$1/bin/java" ] && [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*) version=${line#JAVA_VERSION=}; version=${version//\"/}; version=${version%%[.+-]*} ;;
            esac
        done < "$1/release"
    fi
    case $version in ''|*[!0-9]*) version=0 ;; esac
    echo "$version"
}

# java_candidates: folders in which a JDK usually stands, the user's own choice first.
java_candidates() {
    local java
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    if java=$(command -v java); then
        java=$(readlink -f "$java" 2>/dev/null || echo "$java")
        echo "${java%/bin/java}"
    fi
    local folder
    for folder in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$folder" ] && echo "$folder"
    done
}

# use_jdk: sets and exports JAVA_HOME to a JDK that can build Sightline.
use_jdk() {
    local home
    while IFS= read -r home; do
        if [ "$(java_major "$home")" -ge "$MINIMUM_JAVA" ] && [ -x "$home/bin/javac" ]; then
            export JAVA_HOME=$home
            return
        fi
    done < <(java_candidates)
    fail "Sightline needs a JDK $MINIMUM_JAVA or newer, and found none in JAVA_HOME, on the PATH or in the usual folders.
Install one (Debian 13: apt-get install openjdk-21-jdk-headless), or set JAVA_HOME to it, and run this again."
}

# may_install: whether this user may install Debian packages without being asked for a password.
may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# require_packages REASON PACKAGE...: installs the Debian packages that are missing, or prints the command that does.
require_packages() {
    local reason=$1 package missing=()
    shift
    command -v dpkg-query >/dev/null || return 0
    for package in "$@"; do
        package_is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! may_install; then
        fail "$reason needs Debian packages that are missing here, and this user may not install them. Run:
    sudo apt-get install ${missing[*]}
and start again."
    fi
    say "Installing Debian packages for $reason: ${missing[*]}"
    if ! as_root apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1; then
        as_root apt-get update -qq >/dev/null 2>&1
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null \
            || fail "The packages could not be installed. Run 'sudo apt-get install ${missing[*]}' to see why, and start again."
    fi
}

# package_is_installed NAME: also true for the renamed 64-bit-time packages of Debian 13 (libgtk-3-0t64).
package_is_installed() {
    local state
    for name in "$1" "$1t64"; do
        state=$(dpkg-query -W -f '${Status}' "$name" 2>/dev/null) || continue
        [ "$state" = 'install ok installed' ] && return 0
    done
    return 1
}

# use_maven: sets MAVEN to a Maven 3.9; fetches it by its coordinates with an older one where there is none.
use_maven() {
    local folder="${XDG_CACHE_HOME:-$HOME/.cache}/sightline"
    for MAVEN in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" mvn "$folder/apache-maven-$MAVEN_VERSION/bin/mvn"; do
        is_maven_39 "$MAVEN" && return
    done
    command -v mvn >/dev/null || require_packages 'fetching Maven 3.9' maven
    say "Fetching Maven $MAVEN_VERSION into $folder (once)"
    mkdir -p "$folder"
    # From an empty folder: an older Maven cannot read the extensions file of this project.
    local empty
    empty=$(mktemp -d)
    (cd "$empty" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$folder") >&2 \
        || { rm -rf "$empty"; fail "Maven $MAVEN_VERSION could not be fetched (see above). Is a Maven repository reachable? Or install Maven 3.9 and put it on the PATH."; }
    rm -rf "$empty"
    # Unpacking from a zip loses the executable bit.
    chmod +x "$folder/apache-maven-$MAVEN_VERSION/bin/mvn"
    MAVEN="$folder/apache-maven-$MAVEN_VERSION/bin/mvn"
}

is_maven_39() {
    [ -n "$1" ] && command -v "$1" >/dev/null && "$1" -v 2>/dev/null | grep -q 'Apache Maven 3\.9\.'
}
