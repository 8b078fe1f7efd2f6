// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.longRunningOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-longrunningoperation?view=graph-rest-beta>
    LongRunningOperation "microsoft.graph.tenantGovernanceServices.longRunningOperation" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: microsoft.graph.tenantGovernanceServices.longRunningOperationStatus, not null
    status "status" "r": mg::Open<super::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
}

mg::derived_from! { LongRunningOperation: crate::models::Entity }
