// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.relationshipPolicy`, a complex type.
    RelationshipPolicy "microsoft.graph.tenantGovernanceServices.relationshipPolicy" "complex";
    /// `delegatedAdministrationRoleAssignments`: Collection(microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot)
    delegated_administration_role_assignments "delegatedAdministrationRoleAssignments": Vec<super::DelegatedAdministrationRoleAssignmentSnapshot>,
    /// `governedTenantCanTerminate`: Boolean
    governed_tenant_can_terminate "governedTenantCanTerminate": bool,
    /// `multiTenantApplicationsToProvision`: Collection(microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot)
    multi_tenant_applications_to_provision "multiTenantApplicationsToProvision": Vec<super::MultiTenantApplicationsToProvisionSnapshot>,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `version`: Int32
    version "version": i32,
}
