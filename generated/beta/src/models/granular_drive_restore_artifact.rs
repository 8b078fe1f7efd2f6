// @generated
use crate::mg;

/// Entity type [`microsoft.graph.granularDriveRestoreArtifact`][reference], derived from
/// [`GranularRestoreArtifactBase`](super::GranularRestoreArtifactBase).
///
/// Requests: [`GranularDriveRestoreArtifactCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .granular_drive_restore_artifacts()
/// ```
///
/// [`GranularDriveRestoreArtifactCollection`]: crate::requests::granular_drive_restore_artifact::GranularDriveRestoreArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/granulardriverestoreartifact?view=graph-rest-beta
pub struct GranularDriveRestoreArtifact {
    /// `browseSessionId`.
    pub browse_session_id: mg::Field<String>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `directoryObjectId`.
    pub directory_object_id: mg::Field<String>,
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
    GranularDriveRestoreArtifact: "microsoft.graph.granularDriveRestoreArtifact", entity, base super::GranularRestoreArtifactBase;
    browse_session_id: "browseSessionId",
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
    directory_object_id: "directoryObjectId",
    error: "error",
    id: "id" key required,
    restore_point_date_time: "restorePointDateTime",
    restored_item_key: "restoredItemKey",
    restored_item_path: "restoredItemPath",
    restored_item_web_url: "restoredItemWebUrl",
    start_date_time: "startDateTime",
    status: "status" required,
    web_url: "webUrl",
}

mg::derived_from! { GranularDriveRestoreArtifact: super::GranularRestoreArtifactBase, super::Entity }
