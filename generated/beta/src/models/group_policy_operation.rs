// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicyoperation?view=graph-rest-beta>
    GroupPolicyOperation "microsoft.graph.groupPolicyOperation" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `operationStatus`: groupPolicyOperationStatus, not null
    operation_status "operationStatus" "r": mg::Open<super::GroupPolicyOperationStatus>,
    /// `operationType`: groupPolicyOperationType, not null
    operation_type "operationType" "r": mg::Open<super::GroupPolicyOperationType>,
    /// `statusDetails`: String
    status_details "statusDetails": String,
}

mg::derived_from! { GroupPolicyOperation: super::Entity }
