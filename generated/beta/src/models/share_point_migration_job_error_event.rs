// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJobErrorEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjoberrorevent?view=graph-rest-beta>
    SharePointMigrationJobErrorEvent "microsoft.graph.sharePointMigrationJobErrorEvent" "entity" : super::SharePointMigrationEvent;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `error`: publicError, not null
    error "error" "r": mg::Boxed<super::PublicError>,
    /// `errorLevel`: sharePointMigrationJobErrorLevel, not null
    error_level "errorLevel" "r": mg::Open<super::SharePointMigrationJobErrorLevel>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
    /// `objectId`: String, not null
    object_id "objectId" "r": String,
    /// `objectType`: sharePointMigrationObjectType, not null
    object_type "objectType" "r": mg::Open<super::SharePointMigrationObjectType>,
    /// `objectUrl`: String, not null
    object_url "objectUrl" "r": String,
    /// `totalRetryCount`: Int32, not null
    total_retry_count "totalRetryCount" "r": i32,
}

mg::derived_from! { SharePointMigrationJobErrorEvent: super::SharePointMigrationEvent, super::Entity }
