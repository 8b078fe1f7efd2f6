// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unifiedRoleManagementPolicyEnablementRule`, by its URL.
pub type UnifiedRoleManagementPolicyEnablementRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyEnablementRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// A collection of `microsoft.graph.unifiedRoleManagementPolicyEnablementRule`, by its URL.
pub type UnifiedRoleManagementPolicyEnablementRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyEnablementRule,
    UnifiedRoleManagementPolicyEnablementRuleResource,
>;
