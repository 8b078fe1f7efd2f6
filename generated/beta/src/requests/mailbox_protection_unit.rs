// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mailboxProtectionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}`.
pub type MailboxProtectionUnitResource = mg::One<
    models::MailboxProtectionUnit,
    requests::protection_unit_base::ProtectionUnitBaseResource,
>;

/// A collection of `microsoft.graph.mailboxProtectionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxProtectionUnits`.
pub type MailboxProtectionUnitCollection = mg::Many<
    models::MailboxProtectionUnit,
    MailboxProtectionUnitResource,
>;
