// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unifiedRoleManagementPolicyExpirationRule`, by its URL.
pub type UnifiedRoleManagementPolicyExpirationRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyExpirationRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// A collection of `microsoft.graph.unifiedRoleManagementPolicyExpirationRule`, by its URL.
pub type UnifiedRoleManagementPolicyExpirationRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyExpirationRule,
    UnifiedRoleManagementPolicyExpirationRuleResource,
>;
