// @generated
use crate::mg;

/// Entity type [`microsoft.graph.siteRestoreArtifact`][reference], derived from
/// [`RestoreArtifactBase`](super::RestoreArtifactBase).
///
/// Requests: [`SiteRestoreArtifactCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .site_restore_artifacts()
/// ```
///
/// [`SiteRestoreArtifactCollection`]: crate::requests::site_restore_artifact::SiteRestoreArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/siterestoreartifact?view=graph-rest-beta
pub struct SiteRestoreArtifact {
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
    SiteRestoreArtifact: "microsoft.graph.siteRestoreArtifact", entity, base super::RestoreArtifactBase;
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

mg::derived_from! { SiteRestoreArtifact: super::RestoreArtifactBase, super::Entity }

impl SiteRestoreArtifact {
    /// `restorePoint`: [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINT: mg::Nav<SiteRestoreArtifact, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}
