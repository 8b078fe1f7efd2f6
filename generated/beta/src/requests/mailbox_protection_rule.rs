// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailboxProtectionRule`](models::MailboxProtectionRule): `get`, `update`,
/// `delete`.
///
/// For example `graph.solutions().backup_restore().mailbox_inclusion_rules().id(id)`.
pub type MailboxProtectionRuleResource = mg::One<
    models::MailboxProtectionRule,
    requests::protection_rule_base::ProtectionRuleBaseResource,
>;

/// Requests on a collection of [`MailboxProtectionRule`](models::MailboxProtectionRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().mailbox_inclusion_rules()`.
pub type MailboxProtectionRuleCollection = mg::Many<
    models::MailboxProtectionRule,
    MailboxProtectionRuleResource,
>;
