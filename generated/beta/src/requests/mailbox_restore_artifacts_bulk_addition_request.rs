// @generated
use crate::{mg, models};

/// Requests on one [`MailboxRestoreArtifactsBulkAdditionRequest`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .mailbox_restore_artifacts_bulk_addition_requests()
///     .id(id)
/// ```
///
/// [`MailboxRestoreArtifactsBulkAdditionRequest`]: models::MailboxRestoreArtifactsBulkAdditionRequest
pub type MailboxRestoreArtifactsBulkAdditionRequestResource = mg::One<
    models::MailboxRestoreArtifactsBulkAdditionRequest,
>;

/// Requests on a collection of [`MailboxRestoreArtifactsBulkAdditionRequest`]: `list`, `create`,
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
///     .mailbox_restore_artifacts_bulk_addition_requests()
/// ```
///
/// [`MailboxRestoreArtifactsBulkAdditionRequest`]: models::MailboxRestoreArtifactsBulkAdditionRequest
pub type MailboxRestoreArtifactsBulkAdditionRequestCollection = mg::Many<
    models::MailboxRestoreArtifactsBulkAdditionRequest,
    MailboxRestoreArtifactsBulkAdditionRequestResource,
>;
