// @generated
use crate::{mg, models};

/// Requests on one [`MailboxExclusionUnit`](models::MailboxExclusionUnit): `get`, `update`,
/// `delete`.
///
/// For example `graph.solutions().backup_restore().mailbox_exclusion_units().id(id)`.
pub type MailboxExclusionUnitResource = mg::One<models::MailboxExclusionUnit>;

/// Requests on a collection of [`MailboxExclusionUnit`](models::MailboxExclusionUnit): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().mailbox_exclusion_units()`.
pub type MailboxExclusionUnitCollection = mg::Many<
    models::MailboxExclusionUnit,
    MailboxExclusionUnitResource,
>;
