// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`GovernancePolicyTemplateCollection`], for example
/// `graph.directory().tenant_governance().governance_policy_templates()`.
///
/// [`GovernancePolicyTemplateCollection`]: crate::requests::tenant_governance_services::governance_policy_template::GovernancePolicyTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancepolicytemplate?view=graph-rest-beta
pub struct GovernancePolicyTemplate {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `delegatedAdministrationRoleAssignments`.
    pub delegated_administration_role_assignments: mg::Field<
        Vec<super::DelegatedAdministrationRoleAssignment>,
    >,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `governedTenantCanTerminate`. Never null.
    pub governed_tenant_can_terminate: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `multiTenantApplicationsToProvision`.
    pub multi_tenant_applications_to_provision: mg::Field<
        Vec<super::MultiTenantApplicationsToProvision>,
    >,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernancePolicyTemplate: "microsoft.graph.tenantGovernanceServices.governancePolicyTemplate", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    delegated_administration_role_assignments: "delegatedAdministrationRoleAssignments" required,
    description: "description" required,
    display_name: "displayName" required,
    governed_tenant_can_terminate: "governedTenantCanTerminate" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    multi_tenant_applications_to_provision: "multiTenantApplicationsToProvision" required,
    version: "version" required,
}

mg::derived_from! { GovernancePolicyTemplate: crate::models::Entity }
