// @generated
use crate::mg;

/// Entity type [`microsoft.graph.granularRestoreArtifactBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/granularrestoreartifactbase?view=graph-rest-beta
pub struct GranularRestoreArtifactBase {
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
    GranularRestoreArtifactBase: "microsoft.graph.granularRestoreArtifactBase", entity, base super::Entity, family GranularRestoreArtifactBaseKind;
    browse_session_id: "browseSessionId",
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
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

mg::derived_from! { GranularRestoreArtifactBase: super::Entity }

/// The types derived from [`GranularRestoreArtifactBase`].
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
