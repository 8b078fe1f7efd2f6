// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.genericCase`, an entity type derived from `microsoft.graph.security.caseManagement.case`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-genericcase?view=graph-rest-beta>
    GenericCase "microsoft.graph.security.caseManagement.genericCase" "entity" : super::Case;
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `closingNotes`: String
    closing_notes "closingNotes": String,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customFields`: microsoft.graph.security.caseManagement.customFieldValues
    custom_fields "customFields": mg::Boxed<super::CustomFieldValues>,
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
    /// `priority`: String
    priority "priority": String,
    /// `status`: String, not null
    status "status" "r": String,
}

mg::derived_from! { GenericCase: super::Case, super::CaseManagementEntity, crate::models::Entity }

impl GenericCase {
    /// `activities`: many `microsoft.graph.security.caseManagement.activity`, contained
    pub const ACTIVITIES: mg::Nav<GenericCase, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many `microsoft.graph.security.caseManagement.attachment`, contained
    pub const ATTACHMENTS: mg::Nav<GenericCase, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many `microsoft.graph.security.caseManagement.relation`, contained
    pub const RELATIONS: mg::Nav<GenericCase, Vec<super::Relation>> = mg::Nav::new(
        "relations",
    );
    /// `tasks`: many `microsoft.graph.security.caseManagement.task`, contained
    pub const TASKS: mg::Nav<GenericCase, Vec<super::Task>> = mg::Nav::new("tasks");
}
