// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.granularRestoreArtifactBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/granularrestoreartifactbase?view=graph-rest-beta>
    GranularRestoreArtifactBase "microsoft.graph.granularRestoreArtifactBase" "entity" : super::Entity => GranularRestoreArtifactBaseKind;
    /// `browseSessionId`: String
    browse_session_id "browseSessionId": String,
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
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

mg::derived_from! { GranularRestoreArtifactBase: super::Entity }

/// The types derived from `microsoft.graph.granularRestoreArtifactBase`.
#[non_exhaustive]
pub enum GranularRestoreArtifactBaseKind {
    GranularDriveRestoreArtifact(Box<super::GranularDriveRestoreArtifact>),
    GranularSiteRestoreArtifact(Box<super::GranularSiteRestoreArtifact>),
    /// None of these, or a type that this version does not know.
    Other(Box<GranularRestoreArtifactBase>),
}

mg::family! {
    GranularRestoreArtifactBase => GranularRestoreArtifactBaseKind;
    GranularDriveRestoreArtifact(super::GranularDriveRestoreArtifact),
    GranularSiteRestoreArtifact(super::GranularSiteRestoreArtifact),
}
