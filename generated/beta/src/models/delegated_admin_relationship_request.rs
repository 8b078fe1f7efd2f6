// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminRelationshipRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshiprequest?view=graph-rest-beta>
    DelegatedAdminRelationshipRequest "microsoft.graph.delegatedAdminRelationshipRequest" "entity" : super::Entity;
    /// `action`: delegatedAdminRelationshipRequestAction, not null
    action "action" "r": mg::Open<super::DelegatedAdminRelationshipRequestAction>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: delegatedAdminRelationshipRequestStatus
    status "status": mg::Open<super::DelegatedAdminRelationshipRequestStatus>,
}

mg::derived_from! { DelegatedAdminRelationshipRequest: super::Entity }
