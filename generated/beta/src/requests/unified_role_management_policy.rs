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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementPolicy.Read.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagementPolicy.ReadWrite.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn effective_rules(
        &self,
    ) -> requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleCollection {
        mg::to(self, "effectiveRules")
    }

    /// `…/rules`: many `unifiedRoleManagementPolicyRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementPolicy.Read.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagementPolicy.ReadWrite.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementPolicy.Read.Directory**, **RoleManagementPolicy.ReadWrite.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    /// | `PATCH …/{id}` | **RoleManagementPolicy.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | – |
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
