// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementPolicyExpirationRule`]: `get`, `update`, `delete`.
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
///     .cast_to_unified_role_management_policy_expiration_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyExpirationRule`]: models::UnifiedRoleManagementPolicyExpirationRule
pub type UnifiedRoleManagementPolicyExpirationRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyExpirationRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// Requests on a collection of [`UnifiedRoleManagementPolicyExpirationRule`]: `list`, `create`,
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
///     .cast_to_unified_role_management_policy_expiration_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyExpirationRule`]: models::UnifiedRoleManagementPolicyExpirationRule
pub type UnifiedRoleManagementPolicyExpirationRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyExpirationRule,
    UnifiedRoleManagementPolicyExpirationRuleResource,
>;
