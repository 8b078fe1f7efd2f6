// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminRelationshipOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshipoperation?view=graph-rest-beta>
    DelegatedAdminRelationshipOperation "microsoft.graph.delegatedAdminRelationshipOperation" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `data`: String, not null
    data "data" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `operationType`: delegatedAdminRelationshipOperationType, not null
    operation_type "operationType" "r": mg::Open<super::DelegatedAdminRelationshipOperationType>,
    /// `status`: longRunningOperationStatus, not null
    status "status" "r": mg::Open<super::LongRunningOperationStatus>,
}

mg::derived_from! { DelegatedAdminRelationshipOperation: super::Entity }
