// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDeviceOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkdeviceoperation?view=graph-rest-beta>
    TeamworkDeviceOperation "microsoft.graph.teamworkDeviceOperation" "entity" : super::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: operationError
    error "error": mg::Boxed<super::OperationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionBy`: identitySet
    last_action_by "lastActionBy": mg::Boxed<super::IdentitySet>,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `operationType`: teamworkDeviceOperationType, not null
    operation_type "operationType" "r": mg::Open<super::TeamworkDeviceOperationType>,
    /// `startedDateTime`: DateTimeOffset
    started_date_time "startedDateTime": mg::DateTimeOffset,
    /// `status`: String, not null
    status "status" "r": String,
}

mg::derived_from! { TeamworkDeviceOperation: super::Entity }
