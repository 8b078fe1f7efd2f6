// @generated
use crate::{mg, models};

/// Requests on one
/// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().mailbox_exclusion_units_bulk_addition_jobs().id(id)`.
pub type MailboxExclusionUnitsBulkAdditionJobResource = mg::One<
    models::MailboxExclusionUnitsBulkAdditionJob,
>;

/// Requests on a collection of
/// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().mailbox_exclusion_units_bulk_addition_jobs()`.
pub type MailboxExclusionUnitsBulkAdditionJobCollection = mg::Many<
    models::MailboxExclusionUnitsBulkAdditionJob,
    MailboxExclusionUnitsBulkAdditionJobResource,
>;
