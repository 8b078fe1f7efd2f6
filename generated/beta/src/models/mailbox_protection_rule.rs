// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxProtectionRule`][reference], derived from
/// [`ProtectionRuleBase`](super::ProtectionRuleBase).
///
/// Requests: [`MailboxProtectionRuleCollection`], for example
/// `graph.solutions().backup_restore().mailbox_inclusion_rules()`.
///
/// Operations: `delete_and_unprotect`, `run`.
///
/// [`MailboxProtectionRuleCollection`]: crate::requests::mailbox_protection_rule::MailboxProtectionRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxprotectionrule?view=graph-rest-beta
pub struct MailboxProtectionRule {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAutoApplyEnabled`.
    pub is_auto_apply_enabled: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mailboxExpression`.
    pub mailbox_expression: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProtectionRuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxProtectionRule: "microsoft.graph.mailboxProtectionRule", entity, base super::ProtectionRuleBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    is_auto_apply_enabled: "isAutoApplyEnabled",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    mailbox_expression: "mailboxExpression",
    status: "status",
}

mg::derived_from! { MailboxProtectionRule: super::ProtectionRuleBase, super::Entity }
