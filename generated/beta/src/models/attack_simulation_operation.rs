// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attackSimulationOperation`, an entity type derived from `microsoft.graph.longRunningOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attacksimulationoperation?view=graph-rest-beta>
    AttackSimulationOperation "microsoft.graph.attackSimulationOperation" "entity" : super::LongRunningOperation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `percentageCompleted`: Int32, not null
    percentage_completed "percentageCompleted" "r": i32,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `type`: attackSimulationOperationType
    type_ "type": mg::Open<super::AttackSimulationOperationType>,
}

mg::derived_from! { AttackSimulationOperation: super::LongRunningOperation, super::Entity }
