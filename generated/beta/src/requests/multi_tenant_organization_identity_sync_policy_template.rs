// @generated
use crate::{mg, models};

/// Requests on one [`MultiTenantOrganizationIdentitySyncPolicyTemplate`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .templates()
///     .multi_tenant_organization_identity_synchronization()
/// ```
///
/// [`MultiTenantOrganizationIdentitySyncPolicyTemplate`]: models::MultiTenantOrganizationIdentitySyncPolicyTemplate
#[derive(Clone, Debug)]
pub struct MultiTenantOrganizationIdentitySyncPolicyTemplateResource(
    mg::One<models::MultiTenantOrganizationIdentitySyncPolicyTemplate>,
);

mg::builder! { MultiTenantOrganizationIdentitySyncPolicyTemplateResource: mg::One<models::MultiTenantOrganizationIdentitySyncPolicyTemplate> }

impl MultiTenantOrganizationIdentitySyncPolicyTemplateResource {
    /// `POST …/resetToDefaultSettings`.
    ///
    /// Returns no body.
    #[inline]
    pub fn reset_to_default_settings(&self) -> mg::Request<()> {
        self.raw().action("resetToDefaultSettings")
    }
}
