// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration`.
    MultiTenantOrganizationPartnerConfigurationTemplateResource(mg::One<models::MultiTenantOrganizationPartnerConfigurationTemplate>)
}

impl MultiTenantOrganizationPartnerConfigurationTemplateResource {
    /// `POST …/resetToDefaultSettings`
    #[inline]
    pub fn reset_to_default_settings(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetToDefaultSettings")
    }
}
