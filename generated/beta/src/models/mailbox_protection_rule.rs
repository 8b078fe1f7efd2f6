// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxProtectionRule`, an entity type derived from `microsoft.graph.protectionRuleBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxprotectionrule?view=graph-rest-beta>
    MailboxProtectionRule "microsoft.graph.mailboxProtectionRule" "entity" : super::ProtectionRuleBase;
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
    /// `mailboxExpression`: String
    mailbox_expression "mailboxExpression": String,
    /// `status`: protectionRuleStatus
    status "status": mg::Open<super::ProtectionRuleStatus>,
}

mg::derived_from! { MailboxProtectionRule: super::ProtectionRuleBase, super::Entity }
