// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`, by its URL.
pub type UnifiedRoleManagementPolicyAuthenticationContextRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyAuthenticationContextRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// A collection of `microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`, by its URL.
pub type UnifiedRoleManagementPolicyAuthenticationContextRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyAuthenticationContextRule,
    UnifiedRoleManagementPolicyAuthenticationContextRuleResource,
>;
