// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer.h"
#include "domain/answer_mark.h"

#include <QSet>
#include <QtTest>

using namespace volley;

class TestAnswerMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAnAnswerLacks_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<AnswerMark>("mark");
        const auto add = [](const char *name, FinishReason finish, const char *text,
                            AnswerMark mark, const char *refusal = "", const char *calls = "") {
            Answer answer;
            answer.finish = finish;
            answer.text = QString::fromUtf8(text);
            answer.refusal = QString::fromUtf8(refusal);
            answer.toolCalls = QString::fromUtf8(calls);
            QTest::newRow(name) << answer << mark;
        };
        using Finish = FinishReason;
        add("whole", Finish::Stop, "Yes", AnswerMark::None);
        add("no reason given", Finish::Unknown, "Yes", AnswerMark::None);
        add("another reason", Finish::Other, "Yes", AnswerMark::None);
        add("cut", Finish::Length, "Ye", AnswerMark::Cut);
        add("cut before the first word", Finish::Length, "", AnswerMark::Cut);
        add("cut within a call", Finish::Length, "", AnswerMark::Cut, "", "[{}]");
        add("filtered", Finish::ContentFilter, "Ye", AnswerMark::Filtered);
        add("filtered with words", Finish::ContentFilter, "", AnswerMark::Filtered, "no");
        add("refused", Finish::Stop, "", AnswerMark::Refused, "I cannot");
        add("refused beside a text", Finish::Stop, "Well,", AnswerMark::Refused, "I cannot");
        add("calls", Finish::ToolCalls, "", AnswerMark::ToolCalls, "", "[{}]");
        add("calls after a text", Finish::ToolCalls, "Let me see", AnswerMark::ToolCalls, "", "[]");
        add("calls and another reason", Finish::Stop, "", AnswerMark::ToolCalls, "", "[{}]");
        add("empty", Finish::Stop, "", AnswerMark::Empty);
        add("nothing but space", Finish::Stop, " \n\t", AnswerMark::Empty);
    }
    void saysWhatAnAnswerLacks()
    {
        QFETCH(Answer, answer);
        QTEST(answerMark(answer), "mark");
    }

    void eachHasAName()
    {
        QSet<QString> names;
        for (int mark = 0; mark < answerMarkCount; ++mark)
            names.insert(answerMarkName(AnswerMark(mark)));
        QCOMPARE(names.size(), answerMarkCount);
        QCOMPARE(answerMarkName(AnswerMark::None), QString());
    }

    void theResponseIsWhatTheModelSaid()
    {
        Answer answer;
        answer.toolCalls = QStringLiteral("[]");
        QCOMPARE(responseOf(answer), answer.toolCalls);
        answer.refusal = QStringLiteral("no");
        QCOMPARE(responseOf(answer), answer.refusal);
        answer.text = QStringLiteral("yes");
        QCOMPARE(responseOf(answer), answer.text);
    }
};

QTEST_GUILESS_MAIN(TestAnswerMark)
#include "tst_answer_mark.moc"
