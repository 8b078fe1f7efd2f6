// @generated
use crate::{mg, models};

/// One `microsoft.graph.mailboxExclusionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}`.
pub type MailboxExclusionUnitResource = mg::One<models::MailboxExclusionUnit>;

/// A collection of `microsoft.graph.mailboxExclusionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxExclusionUnits`.
pub type MailboxExclusionUnitCollection = mg::Many<
    models::MailboxExclusionUnit,
    MailboxExclusionUnitResource,
>;
