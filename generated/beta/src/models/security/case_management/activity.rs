// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.activity`, an abstract entity type derived from `microsoft.graph.security.caseManagement.caseManagementEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-activity?view=graph-rest-beta>
    Activity "microsoft.graph.security.caseManagement.activity" "entity abstract" : super::CaseManagementEntity => ActivityKind;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { Activity: super::CaseManagementEntity, crate::models::Entity }

/// The types derived from `microsoft.graph.security.caseManagement.activity`.
#[non_exhaustive]
pub enum ActivityKind {
    AuditLog(Box<super::AuditLog>),
    Comment(Box<super::Comment>),
    /// None of these, or a type that this version does not know.
    Other(Box<Activity>),
}

mg::family! {
    Activity => ActivityKind;
    AuditLog(super::AuditLog),
    Comment(super::Comment),
}
