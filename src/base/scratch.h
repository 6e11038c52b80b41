// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>

class QFileDevice;
class QLockFile;

namespace volley {

/// A folder in the person's cache directory, for their eyes alone, for what is of no use once the
/// program has ended. Removed with this object; where the program is killed before, by the next
/// one: see removeLeftovers(). Any thread, one at a time.
class Scratch
{
public:
    /// Errors: FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Scratch>> make();
    ~Scratch();
    Q_DISABLE_COPY_MOVE(Scratch)

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const; ///< in the folder
    /// A file or folder elsewhere, beside the file that is to come of it, goes the same way if the
    /// program is killed. Whoever made it removes or renames it otherwise: what has another name by
    /// then, or is another file of that name, is left alone. One that is not there yet must get a
    /// name that nothing else will have: nameBeside().
    void note(const QString &path);
    /// The same for the file that a QSaveFile writes to, where that has a name.
    void note(const QFileDevice &file);

    /// For what becomes `goal`, in the same folder.
    [[nodiscard]] static QString nameBeside(const QString &goal);

private:
    explicit Scratch(const QString &folder);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says to others that it is in use
    int m_notes = 0;
};

/// Removes what programs that were killed left behind; what belongs to one that still runs, here or
/// on another machine with the same home directory, stays. How many such programs there were. Takes
/// its time where there is much: for a thread of the pool.
int removeLeftovers();

} // namespace volley
