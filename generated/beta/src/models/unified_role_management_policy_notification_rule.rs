// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicyNotificationRule`][reference], derived
/// from [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
///
/// Requests: [`UnifiedRoleManagementPolicyNotificationRuleCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_notification_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyNotificationRuleCollection`]: crate::requests::unified_role_management_policy_notification_rule::UnifiedRoleManagementPolicyNotificationRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicynotificationrule?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyNotificationRule {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultRecipientsEnabled`.
    pub is_default_recipients_enabled: mg::Field<bool>,
    /// `notificationLevel`.
    pub notification_level: mg::Field<String>,
    /// `notificationRecipients`.
    pub notification_recipients: mg::Field<Vec<String>>,
    /// `notificationType`.
    pub notification_type: mg::Field<String>,
    /// `recipientType`.
    pub recipient_type: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyNotificationRule: "microsoft.graph.unifiedRoleManagementPolicyNotificationRule", entity, base super::UnifiedRoleManagementPolicyRule;
    id: "id" key required,
    is_default_recipients_enabled: "isDefaultRecipientsEnabled",
    notification_level: "notificationLevel",
    notification_recipients: "notificationRecipients",
    notification_type: "notificationType",
    recipient_type: "recipientType",
    target: "target",
}

mg::derived_from! { UnifiedRoleManagementPolicyNotificationRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
