// @generated
use crate::mg;

/// Entity type [`microsoft.graph.outlookTask`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`OutlookTaskCollection`](crate::requests::outlook_task::OutlookTaskCollection), for
/// example `graph.me().outlook().tasks()`.
///
/// Operations: `complete`, `permanent_delete`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta
pub struct OutlookTask {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `hasAttachments`.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::Importance>>,
    /// `isReminderOn`.
    pub is_reminder_on: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `reminderDateTime`.
    pub reminder_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `sensitivity`.
    pub sensitivity: mg::Field<mg::Open<super::Sensitivity>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::TaskStatus>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutlookTask: "microsoft.graph.outlookTask", entity, base super::OutlookItem;
    assigned_to: "assignedTo",
    body: "body",
    categories: "categories",
    change_key: "changeKey",
    completed_date_time: "completedDateTime",
    created_date_time: "createdDateTime",
    due_date_time: "dueDateTime",
    has_attachments: "hasAttachments",
    id: "id" key required,
    importance: "importance",
    is_reminder_on: "isReminderOn",
    last_modified_date_time: "lastModifiedDateTime",
    owner: "owner",
    parent_folder_id: "parentFolderId",
    recurrence: "recurrence",
    reminder_date_time: "reminderDateTime",
    sensitivity: "sensitivity",
    start_date_time: "startDateTime",
    status: "status",
    subject: "subject",
}

mg::derived_from! { OutlookTask: super::OutlookItem, super::Entity }

impl OutlookTask {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<OutlookTask, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTask,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTask,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
