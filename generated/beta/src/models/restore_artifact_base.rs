// @generated
use crate::mg;

/// Entity type [`microsoft.graph.restoreArtifactBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/restoreartifactbase?view=graph-rest-beta
pub struct RestoreArtifactBase {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    RestoreArtifactBase: "microsoft.graph.restoreArtifactBase", entity, base super::Entity, family RestoreArtifactBaseKind;
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
    error: "error",
    id: "id" key required,
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { RestoreArtifactBase: super::Entity }

impl RestoreArtifactBase {
    /// `restorePoint`: [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINT: mg::Nav<RestoreArtifactBase, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}

/// The types derived from [`RestoreArtifactBase`].
#[non_exhaustive]
pub enum RestoreArtifactBaseKind {
    DriveRestoreArtifact(Box<super::DriveRestoreArtifact>),
    GranularMailboxRestoreArtifact(Box<super::GranularMailboxRestoreArtifact>),
    MailboxRestoreArtifact(Box<super::MailboxRestoreArtifact>),
    SiteRestoreArtifact(Box<super::SiteRestoreArtifact>),
    /// None of these, or a type that this version does not know.
    Other(Box<RestoreArtifactBase>),
}

mg::family! {
    RestoreArtifactBase => RestoreArtifactBaseKind;
    DriveRestoreArtifact(super::DriveRestoreArtifact),
    GranularMailboxRestoreArtifact(super::GranularMailboxRestoreArtifact),
    MailboxRestoreArtifact(super::MailboxRestoreArtifact),
    SiteRestoreArtifact(super::SiteRestoreArtifact),
}
