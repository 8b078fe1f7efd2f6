// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicyAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementPolicyAssignmentCollection`], for example
/// `graph.policies().role_management_policy_assignments()`.
///
/// [`UnifiedRoleManagementPolicyAssignmentCollection`]: crate::requests::unified_role_management_policy_assignment::UnifiedRoleManagementPolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyassignment?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policyId`. Never null.
    pub policy_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `scopeId`. Never null.
    pub scope_id: mg::Field<String>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyAssignment: "microsoft.graph.unifiedRoleManagementPolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    policy_id: "policyId" required,
    role_definition_id: "roleDefinitionId",
    scope_id: "scopeId" required,
    scope_type: "scopeType" required,
}

mg::derived_from! { UnifiedRoleManagementPolicyAssignment: super::Entity }

impl UnifiedRoleManagementPolicyAssignment {
    /// `policy`: [`UnifiedRoleManagementPolicy`](super::UnifiedRoleManagementPolicy).
    pub const POLICY: mg::Nav<
        UnifiedRoleManagementPolicyAssignment,
        super::UnifiedRoleManagementPolicy,
    > = mg::Nav::new("policy");
}
