// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementPolicy`](models::UnifiedRoleManagementPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.policies().role_management_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementPolicyResource(
    mg::One<models::UnifiedRoleManagementPolicy>,
);

mg::builder! { UnifiedRoleManagementPolicyResource: mg::One<models::UnifiedRoleManagementPolicy> }

impl UnifiedRoleManagementPolicyResource {
    /// `…/effectiveRules`: many
    /// [`UnifiedRoleManagementPolicyRule`](models::UnifiedRoleManagementPolicyRule).
    ///
    /// Least privileged permission to read: `RoleManagementPolicy.Read.Directory` (delegated),
    /// `RoleManagement.Read.Directory` (application).
    #[inline]
    pub fn effective_rules(
        &self,
    ) -> requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleCollection {
        mg::navigate(self, "effectiveRules")
    }

    /// `…/rules`: many
    /// [`UnifiedRoleManagementPolicyRule`](models::UnifiedRoleManagementPolicyRule).
    ///
    /// Least privileged permission to read: `RoleManagementPolicy.Read.Directory` (delegated),
    /// `RoleManagement.Read.Directory` (application).
    #[inline]
    pub fn rules(
        &self,
    ) -> requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleCollection {
        mg::navigate(self, "rules")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleManagementPolicy`](models::UnifiedRoleManagementPolicy): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.policies().role_management_policies()`.
pub type UnifiedRoleManagementPolicyCollection = mg::Many<
    models::UnifiedRoleManagementPolicy,
    UnifiedRoleManagementPolicyResource,
>;
