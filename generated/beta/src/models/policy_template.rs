// @generated
use crate::mg;

/// Entity type [`microsoft.graph.policyTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PolicyTemplateResource`](crate::requests::policy_template::PolicyTemplateResource),
/// for example `graph.policies().cross_tenant_access_policy().templates()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policytemplate?view=graph-rest-beta
pub struct PolicyTemplate {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyTemplate: "microsoft.graph.policyTemplate", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PolicyTemplate: super::Entity }

impl PolicyTemplate {
    /// `multiTenantOrganizationIdentitySynchronization`:
    /// [`MultiTenantOrganizationIdentitySyncPolicyTemplate`].
    ///
    /// [`MultiTenantOrganizationIdentitySyncPolicyTemplate`]: super::MultiTenantOrganizationIdentitySyncPolicyTemplate
    pub const MULTI_TENANT_ORGANIZATION_IDENTITY_SYNCHRONIZATION: mg::Nav<
        PolicyTemplate,
        super::MultiTenantOrganizationIdentitySyncPolicyTemplate,
    > = mg::Nav::new("multiTenantOrganizationIdentitySynchronization");
    /// `multiTenantOrganizationPartnerConfiguration`:
    /// [`MultiTenantOrganizationPartnerConfigurationTemplate`].
    ///
    /// [`MultiTenantOrganizationPartnerConfigurationTemplate`]: super::MultiTenantOrganizationPartnerConfigurationTemplate
    pub const MULTI_TENANT_ORGANIZATION_PARTNER_CONFIGURATION: mg::Nav<
        PolicyTemplate,
        super::MultiTenantOrganizationPartnerConfigurationTemplate,
    > = mg::Nav::new("multiTenantOrganizationPartnerConfiguration");
}
