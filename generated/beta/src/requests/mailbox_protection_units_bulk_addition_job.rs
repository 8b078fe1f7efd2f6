// @generated
use crate::{mg, models};

/// Requests on one
/// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().mailbox_protection_units_bulk_addition_jobs().id(id)`.
pub type MailboxProtectionUnitsBulkAdditionJobResource = mg::One<
    models::MailboxProtectionUnitsBulkAdditionJob,
>;

/// Requests on a collection of
/// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().mailbox_protection_units_bulk_addition_jobs()`.
pub type MailboxProtectionUnitsBulkAdditionJobCollection = mg::Many<
    models::MailboxProtectionUnitsBulkAdditionJob,
    MailboxProtectionUnitsBulkAdditionJobResource,
>;
