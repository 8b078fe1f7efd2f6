// @generated
use crate::{mg, models};

/// One `microsoft.graph.mailboxExclusionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}`.
pub type MailboxExclusionUnitsBulkAdditionJobResource = mg::One<
    models::MailboxExclusionUnitsBulkAdditionJob,
>;

/// A collection of `microsoft.graph.mailboxExclusionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs`.
pub type MailboxExclusionUnitsBulkAdditionJobCollection = mg::Many<
    models::MailboxExclusionUnitsBulkAdditionJob,
    MailboxExclusionUnitsBulkAdditionJobResource,
>;
