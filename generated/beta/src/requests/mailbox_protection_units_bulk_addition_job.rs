// @generated
use crate::{mg, models};

/// One `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}`.
pub type MailboxProtectionUnitsBulkAdditionJobResource = mg::One<
    models::MailboxProtectionUnitsBulkAdditionJob,
>;

/// A collection of `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs`.
pub type MailboxProtectionUnitsBulkAdditionJobCollection = mg::Many<
    models::MailboxProtectionUnitsBulkAdditionJob,
    MailboxProtectionUnitsBulkAdditionJobResource,
>;
