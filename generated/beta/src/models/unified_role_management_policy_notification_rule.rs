// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyNotificationRule`, an entity type derived from `microsoft.graph.unifiedRoleManagementPolicyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicynotificationrule?view=graph-rest-beta>
    UnifiedRoleManagementPolicyNotificationRule "microsoft.graph.unifiedRoleManagementPolicyNotificationRule" "entity" : super::UnifiedRoleManagementPolicyRule;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultRecipientsEnabled`: Boolean
    is_default_recipients_enabled "isDefaultRecipientsEnabled": bool,
    /// `notificationLevel`: String
    notification_level "notificationLevel": String,
    /// `notificationRecipients`: Collection(String)
    notification_recipients "notificationRecipients": Vec<String>,
    /// `notificationType`: String
    notification_type "notificationType": String,
    /// `recipientType`: String
    recipient_type "recipientType": String,
    /// `target`: unifiedRoleManagementPolicyRuleTarget
    target "target": mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>,
}

mg::derived_from! { UnifiedRoleManagementPolicyNotificationRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
