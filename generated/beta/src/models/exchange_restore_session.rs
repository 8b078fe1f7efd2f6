// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exchangeRestoreSession`][reference], derived from
/// [`RestoreSessionBase`](super::RestoreSessionBase).
///
/// Requests: [`ExchangeRestoreSessionCollection`], for example
/// `graph.solutions().backup_restore().exchange_restore_sessions()`.
///
/// Operations: `activate`.
///
/// [`ExchangeRestoreSessionCollection`]: crate::requests::exchange_restore_session::ExchangeRestoreSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exchangerestoresession?view=graph-rest-beta
pub struct ExchangeRestoreSession {
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
    ExchangeRestoreSession: "microsoft.graph.exchangeRestoreSession", entity, base super::RestoreSessionBase;
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

mg::derived_from! { ExchangeRestoreSession: super::RestoreSessionBase, super::Entity }

impl ExchangeRestoreSession {
    /// `granularMailboxRestoreArtifacts`: many
    /// [`GranularMailboxRestoreArtifact`](super::GranularMailboxRestoreArtifact).
    pub const GRANULAR_MAILBOX_RESTORE_ARTIFACTS: mg::Nav<
        ExchangeRestoreSession,
        Vec<super::GranularMailboxRestoreArtifact>,
    > = mg::Nav::new("granularMailboxRestoreArtifacts");
    /// `mailboxRestoreArtifacts`: many [`MailboxRestoreArtifact`](super::MailboxRestoreArtifact).
    pub const MAILBOX_RESTORE_ARTIFACTS: mg::Nav<
        ExchangeRestoreSession,
        Vec<super::MailboxRestoreArtifact>,
    > = mg::Nav::new("mailboxRestoreArtifacts");
    /// `mailboxRestoreArtifactsBulkAdditionRequests`: many
    /// [`MailboxRestoreArtifactsBulkAdditionRequest`].
    ///
    /// [`MailboxRestoreArtifactsBulkAdditionRequest`]: super::MailboxRestoreArtifactsBulkAdditionRequest
    pub const MAILBOX_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: mg::Nav<
        ExchangeRestoreSession,
        Vec<super::MailboxRestoreArtifactsBulkAdditionRequest>,
    > = mg::Nav::new("mailboxRestoreArtifactsBulkAdditionRequests");
}
