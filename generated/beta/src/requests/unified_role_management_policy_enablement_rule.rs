// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementPolicyEnablementRule`]: `get`, `update`, `delete`.
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
///     .cast_to_unified_role_management_policy_enablement_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyEnablementRule`]: models::UnifiedRoleManagementPolicyEnablementRule
pub type UnifiedRoleManagementPolicyEnablementRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyEnablementRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// Requests on a collection of [`UnifiedRoleManagementPolicyEnablementRule`]: `list`, `create`,
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
///     .cast_to_unified_role_management_policy_enablement_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyEnablementRule`]: models::UnifiedRoleManagementPolicyEnablementRule
pub type UnifiedRoleManagementPolicyEnablementRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyEnablementRule,
    UnifiedRoleManagementPolicyEnablementRuleResource,
>;
