# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian package: `cpack -G DEB` in the build folder. Which libraries it needs is read from the binary.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME volley)
set(CPACK_PACKAGE_CONTACT "The Volley developers <volley-app@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "send many prompts to language models at once")
set(CPACK_PACKAGE_DESCRIPTION
"Volley sends a list of prompts to one or more language models, shows every
request live with the reason why it waits, retries what failed and exports the
results to CSV, JSON or a workbook. Every answer is on disk before its row
counts as done; keys stay in the system keychain. The same program runs without
a window on the same project file.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while it runs, so that the binary does not name them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
if(VOLLEY_WINDOW)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, ca-certificates")
else()
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates")
endif()
include(CPack)
