// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancepolicytemplate?view=graph-rest-beta>
    GovernancePolicyTemplate "microsoft.graph.tenantGovernanceServices.governancePolicyTemplate" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `delegatedAdministrationRoleAssignments`: Collection(microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment), items not null
    delegated_administration_role_assignments "delegatedAdministrationRoleAssignments" "r": Vec<super::DelegatedAdministrationRoleAssignment>,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `governedTenantCanTerminate`: Boolean, not null
    governed_tenant_can_terminate "governedTenantCanTerminate" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `multiTenantApplicationsToProvision`: Collection(microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvision), items not null
    multi_tenant_applications_to_provision "multiTenantApplicationsToProvision" "r": Vec<super::MultiTenantApplicationsToProvision>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { GovernancePolicyTemplate: crate::models::Entity }
