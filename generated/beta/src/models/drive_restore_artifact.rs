// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveRestoreArtifact`][reference], derived from
/// [`RestoreArtifactBase`](super::RestoreArtifactBase).
///
/// Requests: [`DriveRestoreArtifactCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .drive_restore_artifacts()
/// ```
///
/// [`DriveRestoreArtifactCollection`]: crate::requests::drive_restore_artifact::DriveRestoreArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/driverestoreartifact?view=graph-rest-beta
pub struct DriveRestoreArtifact {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `restoredSiteId`.
    pub restored_site_id: mg::Field<String>,
    /// `restoredSiteName`. Read-only: the service computes it.
    pub restored_site_name: mg::Field<String>,
    /// `restoredSiteWebUrl`. Read-only: the service computes it.
    pub restored_site_web_url: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ArtifactRestoreStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveRestoreArtifact: "microsoft.graph.driveRestoreArtifact", entity, base super::RestoreArtifactBase;
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
    error: "error",
    id: "id" key required,
    restored_site_id: "restoredSiteId",
    restored_site_name: "restoredSiteName" computed,
    restored_site_web_url: "restoredSiteWebUrl" computed,
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { DriveRestoreArtifact: super::RestoreArtifactBase, super::Entity }

impl DriveRestoreArtifact {
    /// `restorePoint`: [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINT: mg::Nav<DriveRestoreArtifact, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}
