// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.relationshipPolicy`, a complex type.
    RelationshipPolicy "microsoft.graph.tenantGovernanceServices.relationshipPolicy" "complex";
    /// `delegatedAdministrationRoleAssignments`: Collection(microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot), items not null
    delegated_administration_role_assignments "delegatedAdministrationRoleAssignments" "r": Vec<super::DelegatedAdministrationRoleAssignmentSnapshot>,
    /// `governedTenantCanTerminate`: Boolean, not null
    governed_tenant_can_terminate "governedTenantCanTerminate" "r": bool,
    /// `multiTenantApplicationsToProvision`: Collection(microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot), items not null
    multi_tenant_applications_to_provision "multiTenantApplicationsToProvision" "r": Vec<super::MultiTenantApplicationsToProvisionSnapshot>,
    /// `policyId`: String, not null
    policy_id "policyId" "r": String,
    /// `version`: Int32, computed
    version "version" "c": i32,
}
