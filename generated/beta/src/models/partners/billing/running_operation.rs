// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.runningOperation`, an entity type derived from `microsoft.graph.partners.billing.operation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-runningoperation?view=graph-rest-beta>
    RunningOperation "microsoft.graph.partners.billing.runningOperation" "entity" : super::Operation;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset, not null
    last_action_date_time "lastActionDateTime" "r": mg::DateTimeOffset,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<crate::models::LongRunningOperationStatus>,
}

mg::derived_from! { RunningOperation: super::Operation, crate::models::Entity }
