// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookTask`, an entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta>
    OutlookTask "microsoft.graph.outlookTask" "entity" : super::OutlookItem;
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `body`: itemBody
    body "body": mg::Boxed<super::ItemBody>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `completedDateTime`: dateTimeTimeZone
    completed_date_time "completedDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dueDateTime`: dateTimeTimeZone
    due_date_time "dueDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `hasAttachments`: Boolean
    has_attachments "hasAttachments": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importance`: importance
    importance "importance": mg::Open<super::Importance>,
    /// `isReminderOn`: Boolean
    is_reminder_on "isReminderOn": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `owner`: String
    owner "owner": String,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `reminderDateTime`: dateTimeTimeZone
    reminder_date_time "reminderDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `sensitivity`: sensitivity
    sensitivity "sensitivity": mg::Open<super::Sensitivity>,
    /// `startDateTime`: dateTimeTimeZone
    start_date_time "startDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `status`: taskStatus
    status "status": mg::Open<super::TaskStatus>,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { OutlookTask: super::OutlookItem, super::Entity }

impl OutlookTask {
    /// `attachments`: many `attachment`, contained
    pub const ATTACHMENTS: mg::Nav<OutlookTask, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTask,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTask,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
