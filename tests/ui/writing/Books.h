// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace hadir::support {

/// A folder with small dictionaries of our own, so that a test knows what is in them.
class Books final
{
public:
    Books()
    {
        add(QStringLiteral("en_GB"),
            {QStringLiteral("colour"), QStringLiteral("your"), QStringLiteral("order"),
             QStringLiteral("is"), QStringLiteral("on"), QStringLiteral("the"),
             QStringLiteral("way")});
        add(QStringLiteral("en_US"), {QStringLiteral("color")});
        add(QStringLiteral("ar"), {QStringLiteral("السلام"), QStringLiteral("عليكم")});
    }
    [[nodiscard]] QStringList folders() const { return {m_dir.path()}; }

private:
    void add(const QString &name, const QStringList &words)
    {
        put(name + QStringLiteral(".aff"),
            QStringLiteral("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n"));
        put(name + QStringLiteral(".dic"), QString::number(words.size()) + QLatin1Char('\n')
                                               + words.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    }
    void put(const QString &name, const QString &text)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    QTemporaryDir m_dir;
};
} // namespace hadir::support
