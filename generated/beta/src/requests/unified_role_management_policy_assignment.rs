// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleManagementPolicyAssignment`, by its URL.
    ///
    /// For example `/policies/roleManagementPolicyAssignments/{unifiedRoleManagementPolicyAssignment-id}`.
    UnifiedRoleManagementPolicyAssignmentResource(mg::One<models::UnifiedRoleManagementPolicyAssignment>)
}

impl UnifiedRoleManagementPolicyAssignmentResource {
    /// `…/policy`: `unifiedRoleManagementPolicy`
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::unified_role_management_policy::UnifiedRoleManagementPolicyResource {
        mg::to(self, "policy")
    }
}

/// A collection of `microsoft.graph.unifiedRoleManagementPolicyAssignment`, by its URL.
///
/// For example `/policies/roleManagementPolicyAssignments`.
pub type UnifiedRoleManagementPolicyAssignmentCollection = mg::Many<
    models::UnifiedRoleManagementPolicyAssignment,
    UnifiedRoleManagementPolicyAssignmentResource,
>;
