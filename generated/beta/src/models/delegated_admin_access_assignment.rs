// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminAccessAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadminaccessassignment?view=graph-rest-beta>
    DelegatedAdminAccessAssignment "microsoft.graph.delegatedAdminAccessAssignment" "entity" : super::Entity;
    /// `accessContainer`: delegatedAdminAccessContainer, not null
    access_container "accessContainer" "r": mg::Boxed<super::DelegatedAdminAccessContainer>,
    /// `accessDetails`: delegatedAdminAccessDetails, not null
    access_details "accessDetails" "r": mg::Boxed<super::DelegatedAdminAccessDetails>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: delegatedAdminAccessAssignmentStatus
    status "status": mg::Open<super::DelegatedAdminAccessAssignmentStatus>,
}

mg::derived_from! { DelegatedAdminAccessAssignment: super::Entity }
