// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "gui/fake_program.h"
#include "prompts/dataset_model.h"
#include "prompts/prompts_grid.h"
#include "prompts/prompts_page.h"
#include "storage/dataset_changes.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

namespace volley::test {

inline QList<Row> numbered(qint64 count)
{
    QList<Row> rows;
    for (qint64 i = 1; i <= count; ++i)
        rows.append({QStringLiteral("say %1").arg(i), QStringLiteral("t%1").arg(i)});
    return rows;
}

inline WorkbenchOptions offline()
{
    WorkbenchOptions options;
    options.environment = QProcessEnvironment();
    return options;
}

/// A page on show over a real project.
struct Shown
{
    explicit Shown(const QList<Row> &rows = {},
                   const QStringList &columns = {QStringLiteral("prompt"), QStringLiteral("topic")})
        : workbench(offline())
        , page(std::make_unique<PromptsPage>())
        , tester(grid()->model())
    {
        page->bind(workbench);
        page->resize(900, 520);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        open(rows, columns);
    }
    void open(const QList<Row> &rows, const QStringList &columns)
    {
        const QString path =
            folder.filePath(QStringLiteral("p%1.volley").arg(QDir(folder.path()).count()));
        QVERIFY(result(workbench.openProject(path, OpenMode::Create)));
        if (!rows.isEmpty())
            QVERIFY(result(workbench.store().replaceRows(
                [rows, columns](const auto &sink) { return sink(columns, rows); })));
        const auto info = result(workbench.store().info());
        QVERIFY(info);
        page->setProject(*info);
    }
    template<typename T>
    static Result<T> result(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail(ErrorKind::Internal);
        return future.result();
    }
    /// What is in the file, with all changes that are on their way to it.
    QList<Row> stored()
    {
        const auto &model = dynamic_cast<DatasetModel &>(*grid()->model());
        if (!QTest::qWaitFor([&model] { return !model.isHeld(); }, 20'000))
            return {};
        const auto rows = result(workbench.store().rows(0, page->rowCount()));
        return rows ? *rows : QList<Row>();
    }
    QStringList storedPrompts()
    {
        QStringList prompts;
        for (const Row &row : stored())
            prompts.append(row.value(0));
        return prompts;
    }
    QStringList storedColumns() { return result(workbench.store().info())->columns; }
    PromptsGrid *grid() { return page->findChild<PromptsGrid *>(); }
    QString cell(int row, int column)
    {
        return grid()->model()->index(row, column).data().toString();
    }
    QAction *action(const char *name) { return page->findChild<QAction *>(QLatin1String(name)); }
    template<typename T = QAbstractButton>
    T *find(const char *name)
    {
        for (T *found : page->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool press(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// The dialog's button that takes what it shows.
    bool accept(const char *name)
    {
        QPushButton *take = nullptr;
        const bool there = QTest::qWaitFor([&] {
            auto *dialog = find<QDialog>(name);
            auto *box = dialog ? dialog->findChild<QDialogButtonBox *>() : nullptr;
            for (QAbstractButton *button : box ? box->buttons() : QList<QAbstractButton *>()) {
                if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                    take = qobject_cast<QPushButton *>(button);
            }
            return take && take->isEnabled();
        });
        if (there)
            QTest::mouseClick(take, Qt::LeftButton);
        return there;
    }
    QPlainTextEdit *editor() { return find<QPlainTextEdit>("cellEditor"); }
    /// Waits for the text, since what is not read cannot be edited.
    QPlainTextEdit *edit(int row, int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(row, column));
        QTest::keyClick(grid(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return editor() != nullptr; }) ? editor() : nullptr;
    }
    void select(int top, int left, int bottom, int right, bool more = false)
    {
        const auto *model = grid()->model();
        grid()->selectionModel()->select(
            QItemSelection(model->index(top, left), model->index(bottom, right)),
            more ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
    }
    QString write(const QByteArray &bytes, const char *name = "list.csv")
    {
        QFile file(folder.filePath(QLatin1String(name)));
        [&] {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }();
        return file.fileName();
    }

    QTemporaryDir folder;
    Workbench workbench;
    std::unique_ptr<PromptsPage> page;
    QAbstractItemModelTester tester;
};

/// Nothing is written to the project until it is let go.
class HeldWriter
{
public:
    explicit HeldWriter(Shown &shown)
        : m_held(shown.workbench.store().rewrite([gate = m_gate](DatasetRewriter &) {
            gate->acquire();
            return Result<DatasetChange>(DatasetChange());
        }))
    {}
    ~HeldWriter() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldWriter)
    void letGo() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QFuture<Result<DatasetChange>> m_held;
};

} // namespace volley::test
