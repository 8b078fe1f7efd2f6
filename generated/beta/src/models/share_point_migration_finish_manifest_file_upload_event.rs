// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationfinishmanifestfileuploadevent?view=graph-rest-beta>
    SharePointMigrationFinishManifestFileUploadEvent "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent" "entity" : super::SharePointMigrationEvent;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
    /// `manifestFileName`: String, not null
    manifest_file_name "manifestFileName" "r": String,
}

mg::derived_from! { SharePointMigrationFinishManifestFileUploadEvent: super::SharePointMigrationEvent, super::Entity }
