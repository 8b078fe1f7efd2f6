// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleManagementPolicyApprovalRule`](models::UnifiedRoleManagementPolicyApprovalRule):
/// `get`, `update`, `delete`.
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
///     .cast_to_unified_role_management_policy_approval_rule()
/// ```
pub type UnifiedRoleManagementPolicyApprovalRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyApprovalRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// Requests on a collection of
/// [`UnifiedRoleManagementPolicyApprovalRule`](models::UnifiedRoleManagementPolicyApprovalRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_approval_rule()
/// ```
pub type UnifiedRoleManagementPolicyApprovalRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyApprovalRule,
    UnifiedRoleManagementPolicyApprovalRuleResource,
>;
