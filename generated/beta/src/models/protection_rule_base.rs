// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.protectionRuleBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProtectionRuleBaseResource`].
///
/// Operations: `delete_and_unprotect`, `run`.
///
/// [`ProtectionRuleBaseResource`]: crate::requests::protection_rule_base::ProtectionRuleBaseResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/protectionrulebase?view=graph-rest-beta
pub struct ProtectionRuleBase {
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
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProtectionRuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectionRuleBase: "microsoft.graph.protectionRuleBase", entity abstract, base super::Entity, family ProtectionRuleBaseKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    is_auto_apply_enabled: "isAutoApplyEnabled",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { ProtectionRuleBase: super::Entity }

/// The types derived from [`ProtectionRuleBase`].
#[non_exhaustive]
pub enum ProtectionRuleBaseKind {
    DriveProtectionRule(Box<super::DriveProtectionRule>),
    MailboxProtectionRule(Box<super::MailboxProtectionRule>),
    SiteProtectionRule(Box<super::SiteProtectionRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProtectionRuleBase>),
}

mg::family! {
    ProtectionRuleBase => ProtectionRuleBaseKind;
    DriveProtectionRule(super::DriveProtectionRule),
    MailboxProtectionRule(super::MailboxProtectionRule),
    SiteProtectionRule(super::SiteProtectionRule),
}
