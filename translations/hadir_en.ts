<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>hadir::ui::ActionsList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::Alerts</name>
    <message numerus="yes">
        <source>%n thing(s) happened</source>
        <translation>
            <numerusform>%n thing happened</numerusform>
            <numerusform>%n things happened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::AskExpertSheet</name>
    <message numerus="yes">
        <source>solved %n case(s) like this</source>
        <translation>
            <numerusform>solved %n case like this</numerusform>
            <numerusform>solved %n cases like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::AttentionBinding</name>
    <message numerus="yes">
        <source>%n change(s) were turned down and kept.</source>
        <translation>
            <numerusform>%n change was turned down and kept.</numerusform>
            <numerusform>%n changes were turned down and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) were held back: something happened that you had not seen when you wrote.</source>
        <translation>
            <numerusform>%n reply was held back: something happened that you had not seen when you wrote.</numerusform>
            <numerusform>%n replies were held back: something happened that you had not seen when you wrote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) were sent, in order, at %1.</source>
        <translation>
            <numerusform>%n other change was sent at %1.</numerusform>
            <numerusform>%n other changes were sent, in order, at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::BulkBinding</name>
    <message numerus="yes">
        <source>Set the status of %n chosen case(s) to %1</source>
        <comment>a status</comment>
        <translation>
            <numerusform>Set the status of %n chosen case to %1</numerusform>
            <numerusform>Set the status of %n chosen cases to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n chosen case(s) to %1</source>
        <comment>a priority</comment>
        <translation>
            <numerusform>Set the priority of %n chosen case to %1</numerusform>
            <numerusform>Set the priority of %n chosen cases to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n chosen case(s) to %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>Move %n chosen case to %1</numerusform>
            <numerusform>Move %n chosen cases to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n chosen case(s) to: %1</source>
        <comment>an agent</comment>
        <translation>
            <numerusform>Assign %n chosen case to: %1</numerusform>
            <numerusform>Assign %n chosen cases to: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n chosen case(s)</source>
        <translation>
            <numerusform>Tag %n chosen case</numerusform>
            <numerusform>Tag %n chosen cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay chosen and as they were. %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>%n case stays chosen and as it was. %1</numerusform>
            <numerusform>%n cases stay chosen and as they were. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run a macro on %n chosen case(s)…</source>
        <translation>
            <numerusform>Run a macro on %n chosen case…</numerusform>
            <numerusform>Run a macro on %n chosen cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run a macro on %n chosen case(s)</source>
        <translation>
            <numerusform>Run a macro on %n chosen case</numerusform>
            <numerusform>Run a macro on %n chosen cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is done in %n case(s).</source>
        <comment>a macro</comment>
        <translation>
            <numerusform>“%1” is done in %n case.</numerusform>
            <numerusform>“%1” is done in %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hadir ended in the middle: %1 of %n case(s) were changed.</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>Hadir ended in the middle: %1 of %n case was changed.</numerusform>
            <numerusform>Hadir ended in the middle: %1 of %n cases were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the %n case(s) that Hadir did not come to</source>
        <translation>
            <numerusform>Choose the %n case that Hadir did not come to</numerusform>
            <numerusform>Choose the %n cases that Hadir did not come to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::BulkDeeds</name>
    <message numerus="yes">
        <source>The status of %n case(s) is now %1.</source>
        <translation>
            <numerusform>The status of %n case is now %1.</numerusform>
            <numerusform>The status of %n cases is now %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n case(s) is now %1.</source>
        <translation>
            <numerusform>The priority of %n case is now %1.</numerusform>
            <numerusform>The priority of %n cases is now %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue of %n case(s) is now %1.</source>
        <translation>
            <numerusform>The queue of %n case is now %1.</numerusform>
            <numerusform>The queue of %n cases is now %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody owns %n case(s) now.</source>
        <translation>
            <numerusform>Nobody owns %n case now.</numerusform>
            <numerusform>Nobody owns %n cases now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You now own %n case(s).</source>
        <translation>
            <numerusform>You now own %n case.</numerusform>
            <numerusform>You now own %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 now owns %n case(s).</source>
        <comment>an agent</comment>
        <translation>
            <numerusform>%1 now owns %n case.</numerusform>
            <numerusform>%1 now owns %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n case(s) now include %1.</source>
        <translation>
            <numerusform>The tags of %n case now include %1.</numerusform>
            <numerusform>The tags of %n cases now include %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) sleep until %1.</source>
        <comment>a moment</comment>
        <translation>
            <numerusform>%n case sleeps until %1.</numerusform>
            <numerusform>%n cases sleep until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>callbacks in this hour</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) are taken.</source>
        <translation>
            <numerusform>%1 of %n place is taken.</numerusform>
            <numerusform>%1 of %n places are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackPlace</name>
    <message numerus="yes">
        <source>%Ln callback(s) saved as %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln callback saved as %1.</numerusform>
            <numerusform>%Ln callbacks saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbackWords</name>
    <message numerus="yes">
        <source>%1 of %n place(s) left.</source>
        <translation>
            <numerusform>%1 of %n place left.</numerusform>
            <numerusform>%1 of %n places left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Me, then anyone in %1 after %n minute(s)</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>Me, then anyone in %1 after %n minute</numerusform>
            <numerusform>Me, then anyone in %1 after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n time(s), again after %1</source>
        <comment>spans of time</comment>
        <translation>
            <numerusform>Try %n time, again after %1</numerusform>
            <numerusform>Try %n times, again after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CallbacksPage</name>
    <message numerus="yes">
        <source>There are more than can be shown: only the first %n are here.</source>
        <translation>
            <numerusform>There are more than can be shown: only the first is here.</numerusform>
            <numerusform>There are more than can be shown: only the first %n are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CaseDeeds</name>
    <message numerus="yes">
        <source>%n item(s) of the checklist are still open: %1.</source>
        <translation>
            <numerusform>%n item of the checklist is still open: %1.</numerusform>
            <numerusform>%n items of the checklist are still open: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CasePaper</name>
    <message numerus="yes">
        <source>The rest of this entry is not on this paper: %Ln character(s).</source>
        <translation>
            <numerusform>The rest of this entry is not on this paper: %Ln character.</numerusform>
            <numerusform>The rest of this entry is not on this paper: %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::CustomerHeader</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) to reach them, in the details</source>
        <translation>
            <numerusform>%n more way to reach them, in the details</numerusform>
            <numerusform>%n more ways to reach them, in the details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::DraftVersionsButton</name>
    <message numerus="yes">
        <source>%1: %2 (%n file(s))</source>
        <comment>when a draft was written, how it begins, its files</comment>
        <translation>
            <numerusform>%1: %2 (%n file)</numerusform>
            <numerusform>%1: %2 (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::DueCallbacks</name>
    <message numerus="yes">
        <source>%n more callback(s) are due</source>
        <translation>
            <numerusform>%n more callback is due</numerusform>
            <numerusform>%n more callbacks are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::EntryLayout</name>
    <message numerus="yes">
        <source>%n more character(s): copy the entry to read them elsewhere</source>
        <translation>
            <numerusform>%n more character: copy the entry to read it elsewhere</numerusform>
            <numerusform>%n more characters: copy the entry to read them elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n character(s))</source>
        <translation>
            <numerusform>Show more (%n character)</numerusform>
            <numerusform>Show more (%n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::FileTray</name>
    <message numerus="yes">
        <source>This channel takes %n files with one message. Remove some, or choose another way.</source>
        <translation>
            <numerusform>This channel takes %n file with one message. Remove some, or choose another way.</numerusform>
            <numerusform>This channel takes %n files with one message. Remove some, or choose another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::Formats</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months, short</comment>
        <translation>
            <numerusform>%Ln mo</numerusform>
            <numerusform>%Ln mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <comment>years, short</comment>
        <translation>
            <numerusform>%Ln y</numerusform>
            <numerusform>%Ln y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::HealthMark</name>
    <message numerus="yes">
        <source>%n case(s) so far: %1</source>
        <translation>
            <numerusform>%n case so far: %1</numerusform>
            <numerusform>%n cases so far: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened in the last 30 days: %1</source>
        <translation>
            <numerusform>%n opened in the last 30 days: %1</numerusform>
            <numerusform>%n opened in the last 30 days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open now: %1</source>
        <translation>
            <numerusform>%n open now: %1</numerusform>
            <numerusform>%n open now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::HeldBackSheet</name>
    <message numerus="yes">
        <source>You had not seen %n thing(s) that happened in this conversation:</source>
        <translation>
            <numerusform>You had not seen %n thing that happened in this conversation:</numerusform>
            <numerusform>You had not seen %n things that happened in this conversation:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::IconButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::LeaveUnsaved</name>
    <message numerus="yes">
        <source>Details of %n customer(s) are not saved. They are kept on this machine and marked in the list; nobody else sees them.</source>
        <translation>
            <numerusform>Details of %n customer are not saved. They are kept on this machine and marked in the list; nobody else sees them.</numerusform>
            <numerusform>Details of %n customers are not saved. They are kept on this machine and marked in the list; nobody else sees them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n change has not been sent yet.</numerusform>
            <numerusform>%n changes have not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your attention.</source>
        <translation>
            <numerusform>%n change needs your attention.</numerusform>
            <numerusform>%n changes need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are begun.</source>
        <translation>
            <numerusform>%n draft is begun.</numerusform>
            <numerusform>%n drafts are begun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::LetterSheet</name>
    <message numerus="yes">
        <source>%n picture(s) came with this message.</source>
        <translation>
            <numerusform>%n picture came with this message.</numerusform>
            <numerusform>%n pictures came with this message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come with it: they are not loaded, so that nobody learns that it was read.</source>
        <translation>
            <numerusform>%n picture did not come with it: it is not loaded, so that nobody learns that the message was read.</numerusform>
            <numerusform>%n pictures did not come with it: they are not loaded, so that nobody learns that the message was read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::MacroWords</name>
    <message numerus="yes">
        <source>Sleeps for %n day(s)</source>
        <translation>
            <numerusform>Sleeps for %n day</numerusform>
            <numerusform>Sleeps for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps for %n hour(s)</source>
        <translation>
            <numerusform>Sleeps for %n hour</numerusform>
            <numerusform>Sleeps for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps for %n minute(s)</source>
        <translation>
            <numerusform>Sleeps for %n minute</numerusform>
            <numerusform>Sleeps for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::MergeSheet</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach them</source>
        <translation>
            <numerusform>%n way to reach them</numerusform>
            <numerusform>%n ways to reach them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::MergedMark</name>
    <message numerus="yes">
        <source>Merged with %n other(s)</source>
        <translation>
            <numerusform>Merged with %n other</numerusform>
            <numerusform>Merged with %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::Merging</name>
    <message numerus="yes">
        <source>%n case(s) and all else that was written down of %1 go back to them.</source>
        <translation>
            <numerusform>%n case and all else that was written down of %1 go back to them.</numerusform>
            <numerusform>%n cases and all else that was written down of %1 go back to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::Obstacles</name>
    <message numerus="yes">
        <source>All of the %n place(s) are taken.</source>
        <translation>
            <numerusform>The only place is taken.</numerusform>
            <numerusform>All of the %n places are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::PaperBinding</name>
    <message numerus="yes">
        <source>Only the newest entries are on this paper: %Ln of them.</source>
        <translation>
            <numerusform>Only the newest entry is on this paper.</numerusform>
            <numerusform>Only the newest %Ln entries are on this paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln row saved as %1.</numerusform>
            <numerusform>%Ln rows saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::PendingList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes waiting to be sent</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::PinStrip</name>
    <message numerus="yes">
        <source>%n pinned</source>
        <comment>entries of the timeline</comment>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::PromiseStrip</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%n unclaimed</numerusform>
            <numerusform>%n unclaimed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::QueueCodesSheet</name>
    <message numerus="yes">
        <source>Keep at most %n codes.</source>
        <translation>
            <numerusform>Keep at most %n code.</numerusform>
            <numerusform>Keep at most %n codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::ReplyLength</name>
    <message numerus="yes">
        <source>%n SMS, with room for %1 more</source>
        <comment>%1: letters that fit without another SMS</comment>
        <translation>
            <numerusform>%n SMS, with room for %1 more</numerusform>
            <numerusform>%n SMS, with room for %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SearchBinding</name>
    <message numerus="yes">
        <source>On this machine: %n result(s) in %1 ms</source>
        <translation>
            <numerusform>On this machine: %n result in %1 ms</numerusform>
            <numerusform>On this machine: %n results in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on the server: %n more</source>
        <comment>what was found on this machine</comment>
        <translation>
            <numerusform>%1, on the server: %n more</numerusform>
            <numerusform>%1, on the server: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, by reading on: %n more</source>
        <comment>what was found on this machine</comment>
        <translation>
            <numerusform>%1, by reading on: %n more</numerusform>
            <numerusform>%1, by reading on: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInForm</name>
    <message numerus="yes">
        <source>%n change(s) made on this machine have not been sent yet. They go out once you are signed in.</source>
        <translation>
            <numerusform>%n change made on this machine has not been sent yet. It goes out once you are signed in.</numerusform>
            <numerusform>%n changes made on this machine have not been sent yet. They go out once you are signed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SignInWords</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>You can try again in %n minute.</numerusform>
            <numerusform>You can try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SplitSheet</name>
    <message numerus="yes">
        <source>All %n entries go to the new case.</source>
        <translation>
            <numerusform>The only entry goes to the new case.</numerusform>
            <numerusform>All %n entries go to the new case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go to the new case; the others stay.</source>
        <translation>
            <numerusform>%n entry goes to the new case; the others stay.</numerusform>
            <numerusform>%n entries go to the new case; the others stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln s ago</source>
        <translation>
            <numerusform>Synced %Ln s ago</numerusform>
            <numerusform>Synced %Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>Synced %Ln min ago</numerusform>
            <numerusform>Synced %Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a task and how many others run</comment>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need your attention</source>
        <translation>
            <numerusform>%Ln thing needs your attention</numerusform>
            <numerusform>%Ln things need your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::StepBack</name>
    <message numerus="yes">
        <source>%n case(s) are as they were.</source>
        <translation>
            <numerusform>%n case is as it was.</numerusform>
            <numerusform>%n cases are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%n case changed.</numerusform>
            <numerusform>%n cases changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n change(s). %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>Undone, but for %n change. %1</numerusform>
            <numerusform>Undone, but for %n changes. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer deed(s) of another version of Hadir stay.</source>
        <translation>
            <numerusform>%n newer deed of another version of Hadir stays.</numerusform>
            <numerusform>%n newer deeds of another version of Hadir stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::SystemTray</name>
    <message numerus="yes">
        <source>Hadir: %n unread case(s)</source>
        <translation>
            <numerusform>Hadir: %n unread case</numerusform>
            <numerusform>Hadir: %n unread cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hadir::ui::UnlockCard</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
</TS>
