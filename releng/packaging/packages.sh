# Shared by ./build: puts what was built into packages below target/packages. To be sourced by bash, after ../setup/environment.sh.

readonly PRODUCTS=releng/product/target/products
readonly PACKAGES=target/packages
# What Sightline and the libraries in it use of Java; jpackage would have to guess, since bundles are no modules.
readonly JAVA_MODULES=java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.xml.dom,jdk.localedata,jdk.charsets

# version: that of the root pom, without the mark of a snapshot.
version() { sed -n 's|.*<version>\([0-9.]*\)\(-SNAPSHOT\)\{0,1\}</version>.*|\1|p' pom.xml | head -1; }

# class_path PRODUCT: the jars of the command line, one a line, as the product's own start script puts them together.
class_path() {
    SIGHTLINE_JAVA_OPTIONS=-XshowSettings:properties "$1/sightline" --version 2>&1 \
        | awk '/^    java.class.path = /{ on = 1; sub(/.* = /, "") } /^    [a-z]/{ if (!/plugins\//) on = 0 } on { gsub(/^ +/, ""); print }'
}

# app_image: a folder that starts by a native launcher with a Java of its own, and the same as an archive.
app_image() {
    [ "$(uname -s)" = Linux ] || fail 'The application image is made on Linux. On Windows and macOS use the archives: ./build --archives'
    [ -x "$JAVA_HOME/bin/jpackage" ] || fail "The JDK in $JAVA_HOME has no jpackage. Set JAVA_HOME to a full JDK $MINIMUM_JAVA or newer."
    local architecture=x86_64 product work image jar
    [ "$(uname -m)" = aarch64 ] && architecture=aarch64
    product=$PRODUCTS/sightline/linux/gtk/$architecture/sightline
    work=$(mktemp -d)
    cp -r "$product" "$work/input" && rm "$work/input/sightline" || return 1
    rm -rf "$PACKAGES/sightline"
    mkdir -p "$PACKAGES"
    image=$PACKAGES/sightline
    # $APPDIR is for the launcher to replace, not for this shell.
    # shellcheck disable=SC2016
    "$JAVA_HOME/bin/jpackage" --type app-image --name sightline --app-version "$(version)" --vendor Sightline \
        --description 'Modelling the customer process' --icon bundles/org.sightline.app/branding/sightline-256.png \
        --input "$work/input" --main-jar "plugins/$(basename "$product"/plugins/org.sightline.cli_*.jar)" --main-class org.sightline.cli.launch.Launcher \
        --add-modules "$JAVA_MODULES" \
        --jlink-options '--strip-debug --no-man-pages --no-header-files --compress zip-6 --generate-cds-archive' \
        --java-options '-Dsightline.plugins=$APPDIR/plugins' --java-options --enable-native-access=ALL-UNNAMED \
        --dest "$PACKAGES" || { rm -rf "$work"; return 1; }
    # jpackage puts every jar on the class path; the workbench finds its bundles by itself, the command line needs its own only.
    {
        echo '[Application]'
        class_path "$product" | while IFS= read -r jar; do echo "app.classpath=\$APPDIR/plugins/${jar##*/}"; done
        grep '^app.mainclass=' "$image/lib/app/sightline.cfg"
        sed -n '/^\[JavaOptions\]/,$p' "$image/lib/app/sightline.cfg"
    } > "$work/sightline.cfg" && mv "$work/sightline.cfg" "$image/lib/app/sightline.cfg"
    mv "$image/lib/app/desktop" "$image/desktop"
    cp LICENSE THIRD-PARTY.md "$image/"
    rm -rf "$work"
    "$image/bin/sightline" --version >/dev/null || { say "The application image in $image does not start."; return 1; }
    tar -C "$PACKAGES" -czf "$PACKAGES/sightline-linux-$architecture.tar.gz" sightline
    say "Made $image (start it with $image/bin/sightline) and $image-linux-$architecture.tar.gz"
}

# archives: one archive a platform, with start scripts; they need a Java on the user's machine.
archives() {
    mkdir -p "$PACKAGES/archives"
    cp "$PRODUCTS"/*.tar.gz "$PRODUCTS"/*.zip "$PACKAGES/archives/" || return 1
    say "Made in $PACKAGES/archives:"
    ls "$PACKAGES/archives" >&2
}

# site: the update site from which p2 installs Sightline: the product, or the feature alone into another Eclipse.
site() {
    rm -rf "$PACKAGES/site"
    mkdir -p "$PACKAGES"
    cp -r releng/product/target/repository "$PACKAGES/site" || return 1
    say "Made $PACKAGES/site"
}
