// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExchangeRestoreSession`](models::ExchangeRestoreSession): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().backup_restore().exchange_restore_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct ExchangeRestoreSessionResource(
    mg::One<
        models::ExchangeRestoreSession,
        requests::restore_session_base::RestoreSessionBaseResource,
    >,
);

mg::builder! { ExchangeRestoreSessionResource: mg::One<models::ExchangeRestoreSession, requests::restore_session_base::RestoreSessionBaseResource> }

impl ExchangeRestoreSessionResource {
    /// `…/granularMailboxRestoreArtifacts`: many
    /// [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
    #[inline]
    pub fn granular_mailbox_restore_artifacts(
        &self,
    ) -> requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactCollection {
        mg::navigate(self, "granularMailboxRestoreArtifacts")
    }

    /// `…/mailboxRestoreArtifacts`: many
    /// [`MailboxRestoreArtifact`](models::MailboxRestoreArtifact).
    #[inline]
    pub fn mailbox_restore_artifacts(
        &self,
    ) -> requests::mailbox_restore_artifact::MailboxRestoreArtifactCollection {
        mg::navigate(self, "mailboxRestoreArtifacts")
    }

    /// `…/mailboxRestoreArtifactsBulkAdditionRequests`: many
    /// [`MailboxRestoreArtifactsBulkAdditionRequest`].
    ///
    /// [`MailboxRestoreArtifactsBulkAdditionRequest`]: models::MailboxRestoreArtifactsBulkAdditionRequest
    #[inline]
    pub fn mailbox_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::mailbox_restore_artifacts_bulk_addition_request::MailboxRestoreArtifactsBulkAdditionRequestCollection {
        mg::navigate(self, "mailboxRestoreArtifactsBulkAdditionRequests")
    }
}

/// Requests on a collection of [`ExchangeRestoreSession`](models::ExchangeRestoreSession): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().exchange_restore_sessions()`.
pub type ExchangeRestoreSessionCollection = mg::Many<
    models::ExchangeRestoreSession,
    ExchangeRestoreSessionResource,
>;
