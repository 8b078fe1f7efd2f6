// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.richLongRunningOperation`, an entity type derived from `microsoft.graph.longRunningOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-beta>
    RichLongRunningOperation "microsoft.graph.richLongRunningOperation" "entity" : super::LongRunningOperation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `percentageComplete`: Int32
    percentage_complete "percentageComplete": i32,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { RichLongRunningOperation: super::LongRunningOperation, super::Entity }
