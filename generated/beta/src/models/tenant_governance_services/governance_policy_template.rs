// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancepolicytemplate?view=graph-rest-beta>
    GovernancePolicyTemplate "microsoft.graph.tenantGovernanceServices.governancePolicyTemplate" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `delegatedAdministrationRoleAssignments`: Collection(microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment)
    delegated_administration_role_assignments "delegatedAdministrationRoleAssignments": Vec<super::DelegatedAdministrationRoleAssignment>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `governedTenantCanTerminate`: Boolean
    governed_tenant_can_terminate "governedTenantCanTerminate": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `multiTenantApplicationsToProvision`: Collection(microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvision)
    multi_tenant_applications_to_provision "multiTenantApplicationsToProvision": Vec<super::MultiTenantApplicationsToProvision>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { GovernancePolicyTemplate: crate::models::Entity }
