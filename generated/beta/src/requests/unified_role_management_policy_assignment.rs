// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleManagementPolicyAssignment`](models::UnifiedRoleManagementPolicyAssignment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.policies().role_management_policy_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementPolicyAssignmentResource(
    mg::One<models::UnifiedRoleManagementPolicyAssignment>,
);

mg::builder! { UnifiedRoleManagementPolicyAssignmentResource: mg::One<models::UnifiedRoleManagementPolicyAssignment> }

impl UnifiedRoleManagementPolicyAssignmentResource {
    /// `…/policy`: [`UnifiedRoleManagementPolicy`](models::UnifiedRoleManagementPolicy).
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::unified_role_management_policy::UnifiedRoleManagementPolicyResource {
        mg::navigate(self, "policy")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleManagementPolicyAssignment`](models::UnifiedRoleManagementPolicyAssignment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.policies().role_management_policy_assignments()`.
pub type UnifiedRoleManagementPolicyAssignmentCollection = mg::Many<
    models::UnifiedRoleManagementPolicyAssignment,
    UnifiedRoleManagementPolicyAssignmentResource,
>;
