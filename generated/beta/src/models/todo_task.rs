// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.todoTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/todotask?view=graph-rest-beta>
    TodoTask "microsoft.graph.todoTask" "entity" : super::Entity;
    /// `body`: itemBody
    body "body": mg::Boxed<super::ItemBody>,
    /// `bodyLastModifiedDateTime`: DateTimeOffset, not null
    body_last_modified_date_time "bodyLastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `completedDateTime`: dateTimeTimeZone
    completed_date_time "completedDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `dueDateTime`: dateTimeTimeZone
    due_date_time "dueDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `hasAttachments`: Boolean
    has_attachments "hasAttachments": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importance`: importance, not null
    importance "importance" "r": mg::Open<super::Importance>,
    /// `isReminderOn`: Boolean, not null
    is_reminder_on "isReminderOn" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `reminderDateTime`: dateTimeTimeZone
    reminder_date_time "reminderDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `startDateTime`: dateTimeTimeZone
    start_date_time "startDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `status`: taskStatus, not null
    status "status" "r": mg::Open<super::TaskStatus>,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { TodoTask: super::Entity }

impl TodoTask {
    /// `attachmentSessions`: many `attachmentSession`, contained
    pub const ATTACHMENT_SESSIONS: mg::Nav<TodoTask, Vec<super::AttachmentSession>> = mg::Nav::new(
        "attachmentSessions",
    );
    /// `attachments`: many `attachmentBase`, contained
    pub const ATTACHMENTS: mg::Nav<TodoTask, Vec<super::AttachmentBase>> = mg::Nav::new(
        "attachments",
    );
    /// `checklistItems`: many `checklistItem`, contained
    pub const CHECKLIST_ITEMS: mg::Nav<TodoTask, Vec<super::ChecklistItem>> = mg::Nav::new(
        "checklistItems",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<TodoTask, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `linkedResources`: many `linkedResource`, contained
    pub const LINKED_RESOURCES: mg::Nav<TodoTask, Vec<super::LinkedResource>> = mg::Nav::new(
        "linkedResources",
    );
    /// `singleValueExtendedProperties`: many `singleValueExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        TodoTask,
        Vec<super::SingleValueExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
