// @generated
use crate::{mg, models, requests};

/// Requests on one [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .granular_mailbox_restore_artifacts()
///     .id(id)
/// ```
pub type GranularMailboxRestoreArtifactResource = mg::One<
    models::GranularMailboxRestoreArtifact,
    requests::mailbox_restore_artifact::MailboxRestoreArtifactResource,
>;

/// Requests on a collection of
/// [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .granular_mailbox_restore_artifacts()
/// ```
pub type GranularMailboxRestoreArtifactCollection = mg::Many<
    models::GranularMailboxRestoreArtifact,
    GranularMailboxRestoreArtifactResource,
>;
