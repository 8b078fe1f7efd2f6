// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveRestoreArtifact`, an entity type derived from `microsoft.graph.restoreArtifactBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/driverestoreartifact?view=graph-rest-beta>
    DriveRestoreArtifact "microsoft.graph.driveRestoreArtifact" "entity" : super::RestoreArtifactBase;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `restoredSiteId`: String
    restored_site_id "restoredSiteId": String,
    /// `restoredSiteName`: String, computed
    restored_site_name "restoredSiteName" "c": String,
    /// `restoredSiteWebUrl`: String, computed
    restored_site_web_url "restoredSiteWebUrl" "c": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: artifactRestoreStatus
    status "status": mg::Open<super::ArtifactRestoreStatus>,
}

mg::derived_from! { DriveRestoreArtifact: super::RestoreArtifactBase, super::Entity }

impl DriveRestoreArtifact {
    /// `restorePoint`: `restorePoint`
    pub const RESTORE_POINT: mg::Nav<DriveRestoreArtifact, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}
