// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyTemplate`](models::PolicyTemplate): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.policies().cross_tenant_access_policy().templates()`.
#[derive(Clone, Debug)]
pub struct PolicyTemplateResource(mg::One<models::PolicyTemplate>);

mg::builder! { PolicyTemplateResource: mg::One<models::PolicyTemplate> }

impl PolicyTemplateResource {
    /// `…/multiTenantOrganizationIdentitySynchronization`:
    /// [`MultiTenantOrganizationIdentitySyncPolicyTemplate`].
    ///
    /// [`MultiTenantOrganizationIdentitySyncPolicyTemplate`]: models::MultiTenantOrganizationIdentitySyncPolicyTemplate
    #[inline]
    pub fn multi_tenant_organization_identity_synchronization(
        &self,
    ) -> requests::multi_tenant_organization_identity_sync_policy_template::MultiTenantOrganizationIdentitySyncPolicyTemplateResource {
        mg::navigate(self, "multiTenantOrganizationIdentitySynchronization")
    }

    /// `…/multiTenantOrganizationPartnerConfiguration`:
    /// [`MultiTenantOrganizationPartnerConfigurationTemplate`].
    ///
    /// [`MultiTenantOrganizationPartnerConfigurationTemplate`]: models::MultiTenantOrganizationPartnerConfigurationTemplate
    #[inline]
    pub fn multi_tenant_organization_partner_configuration(
        &self,
    ) -> requests::multi_tenant_organization_partner_configuration_template::MultiTenantOrganizationPartnerConfigurationTemplateResource {
        mg::navigate(self, "multiTenantOrganizationPartnerConfiguration")
    }
}
