// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeRestoreSession`, an entity type derived from `microsoft.graph.restoreSessionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exchangerestoresession?view=graph-rest-beta>
    ExchangeRestoreSession "microsoft.graph.exchangeRestoreSession" "entity" : super::RestoreSessionBase;
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

mg::derived_from! { ExchangeRestoreSession: super::RestoreSessionBase, super::Entity }

impl ExchangeRestoreSession {
    /// `granularMailboxRestoreArtifacts`: many `granularMailboxRestoreArtifact`, contained
    pub const GRANULAR_MAILBOX_RESTORE_ARTIFACTS: mg::Nav<
        ExchangeRestoreSession,
        Vec<super::GranularMailboxRestoreArtifact>,
    > = mg::Nav::new("granularMailboxRestoreArtifacts");
    /// `mailboxRestoreArtifacts`: many `mailboxRestoreArtifact`, contained
    pub const MAILBOX_RESTORE_ARTIFACTS: mg::Nav<
        ExchangeRestoreSession,
        Vec<super::MailboxRestoreArtifact>,
    > = mg::Nav::new("mailboxRestoreArtifacts");
    /// `mailboxRestoreArtifactsBulkAdditionRequests`: many `mailboxRestoreArtifactsBulkAdditionRequest`, contained
    pub const MAILBOX_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: mg::Nav<
        ExchangeRestoreSession,
        Vec<super::MailboxRestoreArtifactsBulkAdditionRequest>,
    > = mg::Nav::new("mailboxRestoreArtifactsBulkAdditionRequests");
}
