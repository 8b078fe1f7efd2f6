// @generated
use crate::mg;

/// Entity type [`microsoft.graph.restoreSessionBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RestoreSessionBaseCollection`], for example
/// `graph.solutions().backup_restore().restore_sessions()`.
///
/// Operations: `activate`.
///
/// [`RestoreSessionBaseCollection`]: crate::requests::restore_session_base::RestoreSessionBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/restoresessionbase?view=graph-rest-beta
pub struct RestoreSessionBase {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restoreJobType`.
    pub restore_job_type: mg::Field<mg::Open<super::RestoreJobType>>,
    /// `restoreSessionArtifactCount`.
    pub restore_session_artifact_count: mg::Field<
        mg::Boxed<super::RestoreSessionArtifactCount>,
    >,
    /// `status`.
    pub status: mg::Field<mg::Open<super::RestoreSessionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestoreSessionBase: "microsoft.graph.restoreSessionBase", entity, base super::Entity, family RestoreSessionBaseKind;
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    restore_job_type: "restoreJobType",
    restore_session_artifact_count: "restoreSessionArtifactCount",
    status: "status",
}

mg::derived_from! { RestoreSessionBase: super::Entity }

/// The types derived from [`RestoreSessionBase`].
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
