// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unifiedRoleManagementPolicyNotificationRule`, by its URL.
pub type UnifiedRoleManagementPolicyNotificationRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyNotificationRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// A collection of `microsoft.graph.unifiedRoleManagementPolicyNotificationRule`, by its URL.
pub type UnifiedRoleManagementPolicyNotificationRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyNotificationRule,
    UnifiedRoleManagementPolicyNotificationRuleResource,
>;
