// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.granularMailboxRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}`.
pub type GranularMailboxRestoreArtifactResource = mg::One<
    models::GranularMailboxRestoreArtifact,
    requests::mailbox_restore_artifact::MailboxRestoreArtifactResource,
>;

/// A collection of `microsoft.graph.granularMailboxRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts`.
pub type GranularMailboxRestoreArtifactCollection = mg::Many<
    models::GranularMailboxRestoreArtifact,
    GranularMailboxRestoreArtifactResource,
>;
