// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementPolicyAuthenticationContextRule`]: `get`, `update`,
/// `delete`.
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
///     .cast_to_unified_role_management_policy_authentication_context_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyAuthenticationContextRule`]: models::UnifiedRoleManagementPolicyAuthenticationContextRule
pub type UnifiedRoleManagementPolicyAuthenticationContextRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyAuthenticationContextRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// Requests on a collection of [`UnifiedRoleManagementPolicyAuthenticationContextRule`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_authentication_context_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyAuthenticationContextRule`]: models::UnifiedRoleManagementPolicyAuthenticationContextRule
pub type UnifiedRoleManagementPolicyAuthenticationContextRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyAuthenticationContextRule,
    UnifiedRoleManagementPolicyAuthenticationContextRuleResource,
>;
