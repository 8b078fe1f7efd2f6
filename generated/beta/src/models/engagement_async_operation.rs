// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementAsyncOperation`, an entity type derived from `microsoft.graph.longRunningOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementasyncoperation?view=graph-rest-beta>
    EngagementAsyncOperation "microsoft.graph.engagementAsyncOperation" "entity" : super::LongRunningOperation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `operationType`: engagementAsyncOperationType, read-only
    operation_type "operationType" "p": mg::Open<super::EngagementAsyncOperationType>,
    /// `resourceId`: String, read-only
    resource_id "resourceId" "p": String,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
}

mg::derived_from! { EngagementAsyncOperation: super::LongRunningOperation, super::Entity }
