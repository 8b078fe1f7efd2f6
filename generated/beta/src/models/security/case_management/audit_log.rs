// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.auditLog`, an entity type derived from `microsoft.graph.security.caseManagement.activity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-auditlog?view=graph-rest-beta>
    AuditLog "microsoft.graph.security.caseManagement.auditLog" "entity" : super::Activity;
    /// `action`: microsoft.graph.security.caseManagement.auditAction, not null
    action "action" "r": mg::Open<super::AuditAction>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `details`: microsoft.graph.security.caseManagement.activityResourceDetails
    details "details": mg::Boxed<super::ActivityResourceDetails>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `modifiedProperties`: Collection(microsoft.graph.security.caseManagement.modifiedProperty), items not null
    modified_properties "modifiedProperties" "r": Vec<super::ModifiedProperty>,
}

mg::derived_from! { AuditLog: super::Activity, super::CaseManagementEntity, crate::models::Entity }
