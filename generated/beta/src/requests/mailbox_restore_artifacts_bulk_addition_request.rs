// @generated
use crate::{mg, models};

/// One `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, by its URL.
///
/// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`.
pub type MailboxRestoreArtifactsBulkAdditionRequestResource = mg::One<
    models::MailboxRestoreArtifactsBulkAdditionRequest,
>;

/// A collection of `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, by its URL.
///
/// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`.
pub type MailboxRestoreArtifactsBulkAdditionRequestCollection = mg::Many<
    models::MailboxRestoreArtifactsBulkAdditionRequest,
    MailboxRestoreArtifactsBulkAdditionRequestResource,
>;
