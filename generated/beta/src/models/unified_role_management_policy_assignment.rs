// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyassignment?view=graph-rest-beta>
    UnifiedRoleManagementPolicyAssignment "microsoft.graph.unifiedRoleManagementPolicyAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `policyId`: String, not null
    policy_id "policyId" "r": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `scopeId`: String, not null
    scope_id "scopeId" "r": String,
    /// `scopeType`: String, not null
    scope_type "scopeType" "r": String,
}

mg::derived_from! { UnifiedRoleManagementPolicyAssignment: super::Entity }

impl UnifiedRoleManagementPolicyAssignment {
    /// `policy`: `unifiedRoleManagementPolicy`
    pub const POLICY: mg::Nav<
        UnifiedRoleManagementPolicyAssignment,
        super::UnifiedRoleManagementPolicy,
    > = mg::Nav::new("policy");
}
