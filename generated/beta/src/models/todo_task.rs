// @generated
use crate::mg;

/// Entity type [`microsoft.graph.todoTask`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TodoTaskCollection`](crate::requests::todo_task::TodoTaskCollection), for example
/// `graph.me().todo().lists().id(id).tasks()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/todotask?view=graph-rest-beta
pub struct TodoTask {
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `bodyLastModifiedDateTime`. Never null.
    pub body_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `hasAttachments`.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importance`. Never null.
    pub importance: mg::Field<mg::Open<super::Importance>>,
    /// `isReminderOn`. Never null.
    pub is_reminder_on: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `reminderDateTime`.
    pub reminder_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::TaskStatus>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TodoTask: "microsoft.graph.todoTask", entity, base super::Entity;
    body: "body",
    body_last_modified_date_time: "bodyLastModifiedDateTime" required,
    categories: "categories",
    completed_date_time: "completedDateTime",
    created_date_time: "createdDateTime" required,
    due_date_time: "dueDateTime",
    has_attachments: "hasAttachments",
    id: "id" key required,
    importance: "importance" required,
    is_reminder_on: "isReminderOn" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    recurrence: "recurrence",
    reminder_date_time: "reminderDateTime",
    start_date_time: "startDateTime",
    status: "status" required,
    title: "title",
}

mg::derived_from! { TodoTask: super::Entity }

impl TodoTask {
    /// `attachmentSessions`: many [`AttachmentSession`](super::AttachmentSession).
    pub const ATTACHMENT_SESSIONS: mg::Nav<TodoTask, Vec<super::AttachmentSession>> = mg::Nav::new(
        "attachmentSessions",
    );
    /// `attachments`: many [`AttachmentBase`](super::AttachmentBase).
    pub const ATTACHMENTS: mg::Nav<TodoTask, Vec<super::AttachmentBase>> = mg::Nav::new(
        "attachments",
    );
    /// `checklistItems`: many [`ChecklistItem`](super::ChecklistItem).
    pub const CHECKLIST_ITEMS: mg::Nav<TodoTask, Vec<super::ChecklistItem>> = mg::Nav::new(
        "checklistItems",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<TodoTask, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `linkedResources`: many [`LinkedResource`](super::LinkedResource).
    pub const LINKED_RESOURCES: mg::Nav<TodoTask, Vec<super::LinkedResource>> = mg::Nav::new(
        "linkedResources",
    );
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueExtendedProperty`](super::SingleValueExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        TodoTask,
        Vec<super::SingleValueExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
