// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreArtifactBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/restoreartifactbase?view=graph-rest-beta>
    RestoreArtifactBase "microsoft.graph.restoreArtifactBase" "entity" : super::Entity => RestoreArtifactBaseKind;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: artifactRestoreStatus
    status "status": mg::Open<super::ArtifactRestoreStatus>,
}

mg::derived_from! { RestoreArtifactBase: super::Entity }

impl RestoreArtifactBase {
    /// `restorePoint`: `restorePoint`
    pub const RESTORE_POINT: mg::Nav<RestoreArtifactBase, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}

/// The types derived from `microsoft.graph.restoreArtifactBase`.
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
