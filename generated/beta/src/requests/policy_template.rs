// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.policyTemplate`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/templates`.
    PolicyTemplateResource(mg::One<models::PolicyTemplate>)
}

impl PolicyTemplateResource {
    /// `…/multiTenantOrganizationIdentitySynchronization`: `multiTenantOrganizationIdentitySyncPolicyTemplate`
    #[inline]
    pub fn multi_tenant_organization_identity_synchronization(
        &self,
    ) -> requests::multi_tenant_organization_identity_sync_policy_template::MultiTenantOrganizationIdentitySyncPolicyTemplateResource {
        mg::to(self, "multiTenantOrganizationIdentitySynchronization")
    }

    /// `…/multiTenantOrganizationPartnerConfiguration`: `multiTenantOrganizationPartnerConfigurationTemplate`
    #[inline]
    pub fn multi_tenant_organization_partner_configuration(
        &self,
    ) -> requests::multi_tenant_organization_partner_configuration_template::MultiTenantOrganizationPartnerConfigurationTemplateResource {
        mg::to(self, "multiTenantOrganizationPartnerConfiguration")
    }
}
