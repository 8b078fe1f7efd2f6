// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionRuleBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/protectionrulebase?view=graph-rest-beta>
    ProtectionRuleBase "microsoft.graph.protectionRuleBase" "entity abstract" : super::Entity => ProtectionRuleBaseKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAutoApplyEnabled`: Boolean
    is_auto_apply_enabled "isAutoApplyEnabled": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: protectionRuleStatus
    status "status": mg::Open<super::ProtectionRuleStatus>,
}

mg::derived_from! { ProtectionRuleBase: super::Entity }

/// The types derived from `microsoft.graph.protectionRuleBase`.
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
