// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unifiedRoleManagementPolicyApprovalRule`, by its URL.
pub type UnifiedRoleManagementPolicyApprovalRuleResource = mg::One<
    models::UnifiedRoleManagementPolicyApprovalRule,
    requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleResource,
>;

/// A collection of `microsoft.graph.unifiedRoleManagementPolicyApprovalRule`, by its URL.
pub type UnifiedRoleManagementPolicyApprovalRuleCollection = mg::Many<
    models::UnifiedRoleManagementPolicyApprovalRule,
    UnifiedRoleManagementPolicyApprovalRuleResource,
>;
