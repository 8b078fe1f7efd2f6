// @generated
use crate::{mg, models, requests};

/// Requests on one [`Settings`](models::networkaccess::Settings): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.network_access().settings()`.
#[derive(Clone, Debug)]
pub struct SettingsResource(mg::One<models::networkaccess::Settings>);

mg::builder! { SettingsResource: mg::One<models::networkaccess::Settings> }

impl SettingsResource {
    /// `…/conditionalAccess`:
    /// [`ConditionalAccessSettings`](models::networkaccess::ConditionalAccessSettings).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn conditional_access(
        &self,
    ) -> requests::networkaccess::conditional_access_settings::ConditionalAccessSettingsResource {
        mg::navigate(self, "conditionalAccess")
    }

    /// `…/crossTenantAccess`:
    /// [`CrossTenantAccessSettings`](models::networkaccess::CrossTenantAccessSettings).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn cross_tenant_access(
        &self,
    ) -> requests::networkaccess::cross_tenant_access_settings::CrossTenantAccessSettingsResource {
        mg::navigate(self, "crossTenantAccess")
    }

    /// `…/customBlockPage`: [`CustomBlockPage`](models::networkaccess::CustomBlockPage).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn custom_block_page(
        &self,
    ) -> requests::networkaccess::custom_block_page::CustomBlockPageResource {
        mg::navigate(self, "customBlockPage")
    }

    /// `…/forwardingOptions`: [`ForwardingOptions`](models::networkaccess::ForwardingOptions).
    #[inline]
    pub fn forwarding_options(
        &self,
    ) -> requests::networkaccess::forwarding_options::ForwardingOptionsResource {
        mg::navigate(self, "forwardingOptions")
    }
}
