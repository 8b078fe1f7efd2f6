// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.granularDriveRestoreArtifact`, an entity type derived from `microsoft.graph.granularRestoreArtifactBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/granulardriverestoreartifact?view=graph-rest-beta>
    GranularDriveRestoreArtifact "microsoft.graph.granularDriveRestoreArtifact" "entity" : super::GranularRestoreArtifactBase;
    /// `browseSessionId`: String
    browse_session_id "browseSessionId": String,
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
    /// `directoryObjectId`: String
    directory_object_id "directoryObjectId": String,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `restorePointDateTime`: DateTimeOffset
    restore_point_date_time "restorePointDateTime": mg::DateTimeOffset,
    /// `restoredItemKey`: String
    restored_item_key "restoredItemKey": String,
    /// `restoredItemPath`: String
    restored_item_path "restoredItemPath": String,
    /// `restoredItemWebUrl`: String
    restored_item_web_url "restoredItemWebUrl": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: artifactRestoreStatus, not null
    status "status" "r": mg::Open<super::ArtifactRestoreStatus>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { GranularDriveRestoreArtifact: super::GranularRestoreArtifactBase, super::Entity }
