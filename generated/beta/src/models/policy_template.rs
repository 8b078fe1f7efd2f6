// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policytemplate?view=graph-rest-beta>
    PolicyTemplate "microsoft.graph.policyTemplate" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PolicyTemplate: super::Entity }

impl PolicyTemplate {
    /// `multiTenantOrganizationIdentitySynchronization`: `multiTenantOrganizationIdentitySyncPolicyTemplate`, contained
    pub const MULTI_TENANT_ORGANIZATION_IDENTITY_SYNCHRONIZATION: mg::Nav<
        PolicyTemplate,
        super::MultiTenantOrganizationIdentitySyncPolicyTemplate,
    > = mg::Nav::new("multiTenantOrganizationIdentitySynchronization");
    /// `multiTenantOrganizationPartnerConfiguration`: `multiTenantOrganizationPartnerConfigurationTemplate`, contained
    pub const MULTI_TENANT_ORGANIZATION_PARTNER_CONFIGURATION: mg::Nav<
        PolicyTemplate,
        super::MultiTenantOrganizationPartnerConfigurationTemplate,
    > = mg::Nav::new("multiTenantOrganizationPartnerConfiguration");
}
