// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementPolicyNotificationRule`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .id(id)
///     .cast_to_unified_role_management_policy_notification_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyNotificationRule`]: models::UnifiedRoleManagementPolicyNotificationRule
pub type UnifiedRoleManagementPolicyNotificationRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyNotificationRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// Requests on a collection of [`UnifiedRoleManagementPolicyNotificationRule`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
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
/// [`UnifiedRoleManagementPolicyNotificationRule`]: models::UnifiedRoleManagementPolicyNotificationRule
pub type UnifiedRoleManagementPolicyNotificationRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyNotificationRule,
    UnifiedRoleManagementPolicyNotificationRuleResource,
>;
