// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantGovernanceServices.relationshipPolicy`.
pub struct RelationshipPolicy {
    /// `delegatedAdministrationRoleAssignments`.
    pub delegated_administration_role_assignments: mg::Field<
        Vec<super::DelegatedAdministrationRoleAssignmentSnapshot>,
    >,
    /// `governedTenantCanTerminate`. Never null.
    pub governed_tenant_can_terminate: mg::Field<bool>,
    /// `multiTenantApplicationsToProvision`.
    pub multi_tenant_applications_to_provision: mg::Field<
        Vec<super::MultiTenantApplicationsToProvisionSnapshot>,
    >,
    /// `policyId`. Never null.
    pub policy_id: mg::Field<String>,
    /// `version`. Read-only: the service computes it.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelationshipPolicy: "microsoft.graph.tenantGovernanceServices.relationshipPolicy", complex;
    delegated_administration_role_assignments: "delegatedAdministrationRoleAssignments" required,
    governed_tenant_can_terminate: "governedTenantCanTerminate" required,
    multi_tenant_applications_to_provision: "multiTenantApplicationsToProvision" required,
    policy_id: "policyId" required,
    version: "version" computed,
}
