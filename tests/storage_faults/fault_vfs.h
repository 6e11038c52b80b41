// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <random>
#include <sqlite3.h>

namespace volley::test {

/// What befalls the disk at the n-th call that it can befall.
enum class Fault {
    None,
    IoError,          ///< that one call fails
    DiskFull,         ///< that one write finds no room
    ShortWrite,       ///< half of that one write's bytes still found room
    IoErrorFromHere,  ///< all calls fail until healed
    DiskFullFromHere, ///< no write finds room until healed
    PowerLoss,        ///< what was not synced is lost in part, and every later call fails
};

/// A disk that fails on demand: SQLite's own way to the files with faults put in between. The
/// default for all connections while this object lives; their threads may call it at any time.
///
/// For the loss of power it keeps, by file, what a sync has made certain and the writes since then,
/// and for the folder which files were made and deleted since it was last synced. After the loss a
/// file holds what was certain and, of each later write, sectors chosen at random; the folder, the
/// changes up to a random one. Nothing is really synced: that is what takes time on a real disk.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)

    /// Forgets all files: what is on disk now is certain. The fault comes at the `at`-th call, from
    /// 1. No file may be open.
    void arm(Fault fault, int at, quint32 seed);
    /// From now on nothing fails (the power stays lost).
    void heal();
    void losePower();
    /// After a loss of power, once no file is open: makes the files what the disk held.
    void restart();

    [[nodiscard]] int calls() const; ///< those that the fault could befall, since arm()
    [[nodiscard]] bool hasStruck() const;
    [[nodiscard]] bool isPowerLost() const;
    [[nodiscard]] int openFiles() const;
    [[nodiscard]] QString lastStruck() const; ///< which call, for messages

private:
    enum class Call { Open, Write, Sync, Truncate, Delete, MapShared };
    struct Change
    {
        qint64 offset = 0; ///< or the new size
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct Node
    {
        QByteArray certain;
        QList<Change> since;
    };
    struct File;
    struct Methods;
    friend struct Methods;

    int strike(Call call, const QString &path);
    [[nodiscard]] bool canBefall(Call call) const;
    std::shared_ptr<Node> nodeOf(const QString &path);
    void noteDelete(const QString &path, bool synced);
    void syncFolder();
    void sync(Node &node);
    void loseSome(Node &node);
    static void apply(QByteArray &content, const Change &change);
    void applyInPart(QByteArray &content, const Change &change);

    mutable std::mutex m_mutex;
    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_real = nullptr;
    QHash<QString, std::shared_ptr<Node>> m_files;
    QHash<QString, std::shared_ptr<Node>> m_certainFiles;
    QList<std::pair<QString, std::shared_ptr<Node>>> m_folderChanges; ///< no node: deleted
    std::mt19937 m_random;
    Fault m_fault = Fault::None;
    int m_at = 0;
    int m_calls = 0;
    int m_openFiles = 0;
    bool m_struck = false;
    bool m_powerLost = false;
    QString m_lastStruck;
};

} // namespace volley::test
