// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.genericCase`][reference], derived from
/// [`Case`](super::Case).
///
/// Requests: [`GenericCaseCollection`], for example
/// `graph.security().case_management().cases().cast_to_generic_case()`.
///
/// [`GenericCaseCollection`]: crate::requests::security::case_management::generic_case::GenericCaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-genericcase?view=graph-rest-beta
pub struct GenericCase {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `closingNotes`.
    pub closing_notes: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customFields`.
    pub custom_fields: mg::Field<mg::Boxed<super::CustomFieldValues>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `priority`.
    pub priority: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GenericCase: "microsoft.graph.security.caseManagement.genericCase", entity, base super::Case;
    assigned_to: "assignedTo",
    closing_notes: "closingNotes",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_fields: "customFields",
    description: "description",
    display_name: "displayName" required,
    due_date_time: "dueDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    priority: "priority",
    status: "status" required,
}

mg::derived_from! { GenericCase: super::Case, super::CaseManagementEntity, crate::models::Entity }

impl GenericCase {
    /// `activities`: many [`Activity`](super::Activity).
    pub const ACTIVITIES: mg::Nav<GenericCase, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<GenericCase, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many [`Relation`](super::Relation).
    pub const RELATIONS: mg::Nav<GenericCase, Vec<super::Relation>> = mg::Nav::new(
        "relations",
    );
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<GenericCase, Vec<super::Task>> = mg::Nav::new("tasks");
}
