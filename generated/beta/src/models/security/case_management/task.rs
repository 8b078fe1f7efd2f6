// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.task`, an entity type derived from `microsoft.graph.security.caseManagement.caseManagementEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-task?view=graph-rest-beta>
    Task "microsoft.graph.security.caseManagement.task" "entity" : super::CaseManagementEntity;
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `category`: microsoft.graph.security.caseManagement.caseTaskCategory, not null
    category "category" "r": mg::Open<super::CaseTaskCategory>,
    /// `closingNotes`: String
    closing_notes "closingNotes": String,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `priority`: microsoft.graph.security.caseManagement.caseTaskPriority, not null
    priority "priority" "r": mg::Open<super::CaseTaskPriority>,
    /// `status`: microsoft.graph.security.caseManagement.taskStatus, not null
    status "status" "r": mg::Open<super::TaskStatus>,
}

mg::derived_from! { Task: super::CaseManagementEntity, crate::models::Entity }
