// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.exchangeRestoreSession`, by its URL.
    ///
    /// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}`.
    ExchangeRestoreSessionResource(mg::One<models::ExchangeRestoreSession, requests::restore_session_base::RestoreSessionBaseResource>)
}

impl ExchangeRestoreSessionResource {
    /// `…/granularMailboxRestoreArtifacts`: many `granularMailboxRestoreArtifact`
    #[inline]
    pub fn granular_mailbox_restore_artifacts(
        &self,
    ) -> requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactCollection {
        mg::to(self, "granularMailboxRestoreArtifacts")
    }

    /// `…/mailboxRestoreArtifacts`: many `mailboxRestoreArtifact`
    #[inline]
    pub fn mailbox_restore_artifacts(
        &self,
    ) -> requests::mailbox_restore_artifact::MailboxRestoreArtifactCollection {
        mg::to(self, "mailboxRestoreArtifacts")
    }

    /// `…/mailboxRestoreArtifactsBulkAdditionRequests`: many `mailboxRestoreArtifactsBulkAdditionRequest`
    #[inline]
    pub fn mailbox_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::mailbox_restore_artifacts_bulk_addition_request::MailboxRestoreArtifactsBulkAdditionRequestCollection {
        mg::to(self, "mailboxRestoreArtifactsBulkAdditionRequests")
    }
}

/// A collection of `microsoft.graph.exchangeRestoreSession`, by its URL.
///
/// For example `/solutions/backupRestore/exchangeRestoreSessions`.
pub type ExchangeRestoreSessionCollection = mg::Many<
    models::ExchangeRestoreSession,
    ExchangeRestoreSessionResource,
>;
