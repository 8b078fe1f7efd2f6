// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.comment`, an entity type derived from `microsoft.graph.security.caseManagement.activity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-comment?view=graph-rest-beta>
    Comment "microsoft.graph.security.caseManagement.comment" "entity" : super::Activity;
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
    /// `message`: String
    message "message": String,
}

mg::derived_from! { Comment: super::Activity, super::CaseManagementEntity, crate::models::Entity }
