// @generated
use crate::{mg, models};

/// One `microsoft.graph.mailboxProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}`.
pub type MailboxProtectionRuleResource = mg::One<models::MailboxProtectionRule>;

/// A collection of `microsoft.graph.mailboxProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxInclusionRules`.
pub type MailboxProtectionRuleCollection = mg::Many<
    models::MailboxProtectionRule,
    MailboxProtectionRuleResource,
>;
