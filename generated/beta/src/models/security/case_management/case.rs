// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.case`, an abstract entity type derived from `microsoft.graph.security.caseManagement.caseManagementEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-case?view=graph-rest-beta>
    Case "microsoft.graph.security.caseManagement.case" "entity abstract" : super::CaseManagementEntity => CaseKind;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customFields`: microsoft.graph.security.caseManagement.customFieldValues
    custom_fields "customFields": mg::Boxed<super::CustomFieldValues>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: String, not null
    status "status" "r": String,
}

mg::derived_from! { Case: super::CaseManagementEntity, crate::models::Entity }

impl Case {
    /// `activities`: many `microsoft.graph.security.caseManagement.activity`, contained
    pub const ACTIVITIES: mg::Nav<Case, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many `microsoft.graph.security.caseManagement.attachment`, contained
    pub const ATTACHMENTS: mg::Nav<Case, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many `microsoft.graph.security.caseManagement.relation`, contained
    pub const RELATIONS: mg::Nav<Case, Vec<super::Relation>> = mg::Nav::new("relations");
    /// `tasks`: many `microsoft.graph.security.caseManagement.task`, contained
    pub const TASKS: mg::Nav<Case, Vec<super::Task>> = mg::Nav::new("tasks");
}

/// The types derived from `microsoft.graph.security.caseManagement.case`.
#[non_exhaustive]
pub enum CaseKind {
    ExposureCase(Box<super::ExposureCase>),
    GenericCase(Box<super::GenericCase>),
    IncidentCase(Box<super::IncidentCase>),
    /// None of these, or a type that this version does not know.
    Other(Box<Case>),
}

mg::family! {
    Case => CaseKind;
    ExposureCase(super::ExposureCase),
    GenericCase(super::GenericCase),
    IncidentCase(super::IncidentCase),
}
