// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteOperation`, an entity type derived from `microsoft.graph.operation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenoteoperation?view=graph-rest-beta>
    OnenoteOperation "microsoft.graph.onenoteOperation" "entity" : super::Operation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: onenoteOperationError
    error "error": mg::Boxed<super::OnenoteOperationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `percentComplete`: String
    percent_complete "percentComplete": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: operationStatus
    status "status": mg::Open<super::OperationStatus>,
}

mg::derived_from! { OnenoteOperation: super::Operation, super::Entity }
