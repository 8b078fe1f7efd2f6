// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.task`][reference], derived from
/// [`CaseManagementEntity`](super::CaseManagementEntity).
///
/// Requests: [`TaskCollection`](crate::requests::security::case_management::task::TaskCollection),
/// for example `graph.security().case_management().cases().id(id).tasks()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-task?view=graph-rest-beta
pub struct Task {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::CaseTaskCategory>>,
    /// `closingNotes`.
    pub closing_notes: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `priority`. Never null.
    pub priority: mg::Field<mg::Open<super::CaseTaskPriority>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::TaskStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Task: "microsoft.graph.security.caseManagement.task", entity, base super::CaseManagementEntity;
    assigned_to: "assignedTo",
    category: "category" required,
    closing_notes: "closingNotes",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    due_date_time: "dueDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    priority: "priority" required,
    status: "status" required,
}

mg::derived_from! { Task: super::CaseManagementEntity, crate::models::Entity }
