// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mailboxProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}`.
pub type MailboxProtectionRuleResource = mg::One<
    models::MailboxProtectionRule,
    requests::protection_rule_base::ProtectionRuleBaseResource,
>;

/// A collection of `microsoft.graph.mailboxProtectionRule`, by its URL.
///
/// For example `/solutions/backupRestore/mailboxInclusionRules`.
pub type MailboxProtectionRuleCollection = mg::Many<
    models::MailboxProtectionRule,
    MailboxProtectionRuleResource,
>;
