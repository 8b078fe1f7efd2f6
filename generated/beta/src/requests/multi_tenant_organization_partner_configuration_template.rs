// @generated
use crate::{mg, models};

/// Requests on one [`MultiTenantOrganizationPartnerConfigurationTemplate`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .templates()
///     .multi_tenant_organization_partner_configuration()
/// ```
///
/// [`MultiTenantOrganizationPartnerConfigurationTemplate`]: models::MultiTenantOrganizationPartnerConfigurationTemplate
#[derive(Clone, Debug)]
pub struct MultiTenantOrganizationPartnerConfigurationTemplateResource(
    mg::One<models::MultiTenantOrganizationPartnerConfigurationTemplate>,
);

mg::builder! { MultiTenantOrganizationPartnerConfigurationTemplateResource: mg::One<models::MultiTenantOrganizationPartnerConfigurationTemplate> }

impl MultiTenantOrganizationPartnerConfigurationTemplateResource {
    /// `POST …/resetToDefaultSettings`.
    ///
    /// Returns no body.
    #[inline]
    pub fn reset_to_default_settings(&self) -> mg::Request<()> {
        self.raw().action("resetToDefaultSettings")
    }
}
