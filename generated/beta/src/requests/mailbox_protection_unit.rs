// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailboxProtectionUnit`](models::MailboxProtectionUnit): `get`, `update`,
/// `delete`.
///
/// For example `graph.solutions().backup_restore().mailbox_protection_units().id(id)`.
pub type MailboxProtectionUnitResource = mg::One<
    models::MailboxProtectionUnit,
    requests::protection_unit_base::ProtectionUnitBaseResource,
>;

/// Requests on a collection of [`MailboxProtectionUnit`](models::MailboxProtectionUnit): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().mailbox_protection_units()`.
pub type MailboxProtectionUnitCollection = mg::Many<
    models::MailboxProtectionUnit,
    MailboxProtectionUnitResource,
>;
