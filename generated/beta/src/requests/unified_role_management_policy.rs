// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleManagementPolicy`, by its URL.
    ///
    /// For example `/policies/roleManagementPolicies/{unifiedRoleManagementPolicy-id}`.
    UnifiedRoleManagementPolicyResource(mg::One<models::UnifiedRoleManagementPolicy>)
}

impl UnifiedRoleManagementPolicyResource {
    /// `…/effectiveRules`: many `unifiedRoleManagementPolicyRule`
    #[inline]
    pub fn effective_rules(
        &self,
    ) -> requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleCollection {
        mg::to(self, "effectiveRules")
    }

    /// `…/rules`: many `unifiedRoleManagementPolicyRule`
    #[inline]
    pub fn rules(
        &self,
    ) -> requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleCollection {
        mg::to(self, "rules")
    }
}

/// A collection of `microsoft.graph.unifiedRoleManagementPolicy`, by its URL.
///
/// For example `/policies/roleManagementPolicies`.
pub type UnifiedRoleManagementPolicyCollection = mg::Many<
    models::UnifiedRoleManagementPolicy,
    UnifiedRoleManagementPolicyResource,
>;
