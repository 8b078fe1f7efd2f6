// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreSessionBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/restoresessionbase?view=graph-rest-beta>
    RestoreSessionBase "microsoft.graph.restoreSessionBase" "entity" : super::Entity => RestoreSessionBaseKind;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `restoreJobType`: restoreJobType
    restore_job_type "restoreJobType": mg::Open<super::RestoreJobType>,
    /// `restoreSessionArtifactCount`: restoreSessionArtifactCount
    restore_session_artifact_count "restoreSessionArtifactCount": mg::Boxed<super::RestoreSessionArtifactCount>,
    /// `status`: restoreSessionStatus
    status "status": mg::Open<super::RestoreSessionStatus>,
}

mg::derived_from! { RestoreSessionBase: super::Entity }

/// The types derived from `microsoft.graph.restoreSessionBase`.
#[non_exhaustive]
pub enum RestoreSessionBaseKind {
    ExchangeRestoreSession(Box<super::ExchangeRestoreSession>),
    OneDriveForBusinessRestoreSession(Box<super::OneDriveForBusinessRestoreSession>),
    SharePointRestoreSession(Box<super::SharePointRestoreSession>),
    /// None of these, or a type that this version does not know.
    Other(Box<RestoreSessionBase>),
}

mg::family! {
    RestoreSessionBase => RestoreSessionBaseKind;
    ExchangeRestoreSession(super::ExchangeRestoreSession),
    OneDriveForBusinessRestoreSession(super::OneDriveForBusinessRestoreSession),
    SharePointRestoreSession(super::SharePointRestoreSession),
}
