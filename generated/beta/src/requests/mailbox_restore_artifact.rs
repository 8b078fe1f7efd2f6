// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailboxRestoreArtifact`, by its URL.
    ///
    /// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}`.
    MailboxRestoreArtifactResource(mg::One<models::MailboxRestoreArtifact>)
}

impl MailboxRestoreArtifactResource {
    /// `…/restorePoint`: `restorePoint`
    #[inline]
    pub fn restore_point(&self) -> requests::restore_point::RestorePointResource {
        mg::to(self, "restorePoint")
    }

    /// `…/microsoft.graph.granularMailboxRestoreArtifact`
    #[inline]
    pub fn as_granular_mailbox_restore_artifact(
        &self,
    ) -> requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactResource {
        mg::to(self, "microsoft.graph.granularMailboxRestoreArtifact")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mailboxRestoreArtifact`, by its URL.
    ///
    /// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts`.
    MailboxRestoreArtifactCollection(mg::Many<models::MailboxRestoreArtifact, MailboxRestoreArtifactResource>)
}

impl MailboxRestoreArtifactCollection {
    /// `…/microsoft.graph.granularMailboxRestoreArtifact`
    #[inline]
    pub fn as_granular_mailbox_restore_artifact(
        &self,
    ) -> requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactCollection {
        mg::to(self, "microsoft.graph.granularMailboxRestoreArtifact")
    }
}
