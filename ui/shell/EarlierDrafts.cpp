// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/EarlierDrafts.h"

#include "ui/customer/Composer.h"
#include "ui/shell/Trouble.h"

#include <algorithm>

namespace hadir::ui {

EarlierDrafts::EarlierDrafts(desk::Desk &desk, Composer &composer, FilesBinding &files)
    : QObject(&files)
    , m_desk(desk)
    , m_composer(composer)
    , m_files(files)
{
    connect(&composer.versions(), &DraftVersionsButton::wanted, this, &EarlierDrafts::offer);
    connect(&composer.versions(), &DraftVersionsButton::chosen, this, &EarlierDrafts::bringBack);
}

bool EarlierDrafts::hasFiles(const QList<domain::AttachedFile> &files) const
{
    return std::ranges::equal(files, m_files.files(), {}, &domain::AttachedFile::sha256,
                              &domain::AttachedFile::sha256);
}

void EarlierDrafts::offer()
{
    const WritingPlace &place = m_files.place();
    const auto versions = m_desk.reader().draftVersions(place.customer, place.caseId,
                                                         m_composer.channel());
    if (!versions) {
        const Trouble trouble = troubleFor(versions.error());
        m_composer.refuse(trouble.happened, trouble.next);
        return;
    }
    QList<EarlierDraft> offered;
    for (const store::DraftVersion &version : *versions) {
        if (version.body != m_composer.text() || !hasFiles(version.files))
            offered.append({version.body, version.savedAt, version.files});
    }
    m_composer.versions().offer(offered, m_desk.now());
}

/// The files get ids of their own: under the old ones they may have been sent meanwhile.
void EarlierDrafts::bringBack(const EarlierDraft &version)
{
    m_composer.replaceText(version.body); // what stood there is a version itself from here on
    if (hasFiles(version.files))
        return;
    QList<domain::AttachedFile> files = version.files;
    for (domain::AttachedFile &file : files)
        file.attachment = m_desk.ids().make<domain::Attachment>();
    m_files.show(WritingPlace(m_files.place()), files);
    Q_EMIT filesCame();
}
} // namespace hadir::ui
