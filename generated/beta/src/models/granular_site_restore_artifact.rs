// @generated
use crate::mg;

/// Entity type [`microsoft.graph.granularSiteRestoreArtifact`][reference], derived from
/// [`GranularRestoreArtifactBase`](super::GranularRestoreArtifactBase).
///
/// Requests: [`GranularSiteRestoreArtifactCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .granular_site_restore_artifacts()
/// ```
///
/// [`GranularSiteRestoreArtifactCollection`]: crate::requests::granular_site_restore_artifact::GranularSiteRestoreArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/granularsiterestoreartifact?view=graph-rest-beta
pub struct GranularSiteRestoreArtifact {
    /// `browseSessionId`.
    pub browse_session_id: mg::Field<String>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `restorePointDateTime`.
    pub restore_point_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restoredItemKey`.
    pub restored_item_key: mg::Field<String>,
    /// `restoredItemPath`.
    pub restored_item_path: mg::Field<String>,
    /// `restoredItemWebUrl`.
    pub restored_item_web_url: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ArtifactRestoreStatus>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GranularSiteRestoreArtifact: "microsoft.graph.granularSiteRestoreArtifact", entity, base super::GranularRestoreArtifactBase;
    browse_session_id: "browseSessionId",
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
    error: "error",
    id: "id" key required,
    restore_point_date_time: "restorePointDateTime",
    restored_item_key: "restoredItemKey",
    restored_item_path: "restoredItemPath",
    restored_item_web_url: "restoredItemWebUrl",
    site_id: "siteId",
    start_date_time: "startDateTime",
    status: "status" required,
    web_url: "webUrl",
}

mg::derived_from! { GranularSiteRestoreArtifact: super::GranularRestoreArtifactBase, super::Entity }
