// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAsyncOperation`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsasyncoperation?view=graph-rest-beta>
    TeamsAsyncOperation "microsoft.graph.teamsAsyncOperation" "entity open" : super::Entity;
    /// `attemptsCount`: Int32, not null
    attempts_count "attemptsCount" "r": i32,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `error`: operationError
    error "error": mg::Boxed<super::OperationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset, not null
    last_action_date_time "lastActionDateTime" "r": mg::DateTimeOffset,
    /// `operationType`: teamsAsyncOperationType, not null
    operation_type "operationType" "r": mg::Open<super::TeamsAsyncOperationType>,
    /// `status`: teamsAsyncOperationStatus, not null
    status "status" "r": mg::Open<super::TeamsAsyncOperationStatus>,
    /// `targetResourceId`: String
    target_resource_id "targetResourceId": String,
    /// `targetResourceLocation`: String
    target_resource_location "targetResourceLocation": String,
}

mg::derived_from! { TeamsAsyncOperation: super::Entity }
