// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`.
    MultiTenantOrganizationIdentitySyncPolicyTemplateResource(mg::One<models::MultiTenantOrganizationIdentitySyncPolicyTemplate>)
}

impl MultiTenantOrganizationIdentitySyncPolicyTemplateResource {
    /// `POST …/resetToDefaultSettings`
    #[inline]
    pub fn reset_to_default_settings(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetToDefaultSettings")
    }
}
