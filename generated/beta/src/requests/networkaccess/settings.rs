// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.settings`, by its URL.
    ///
    /// For example `/networkAccess/settings`.
    SettingsResource(mg::One<models::networkaccess::Settings>)
}

impl SettingsResource {
    /// `…/conditionalAccess`: `microsoft.graph.networkaccess.conditionalAccessSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `PATCH` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn conditional_access(
        &self,
    ) -> requests::networkaccess::conditional_access_settings::ConditionalAccessSettingsResource {
        mg::to(self, "conditionalAccess")
    }

    /// `…/crossTenantAccess`: `microsoft.graph.networkaccess.crossTenantAccessSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `PATCH` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn cross_tenant_access(
        &self,
    ) -> requests::networkaccess::cross_tenant_access_settings::CrossTenantAccessSettingsResource {
        mg::to(self, "crossTenantAccess")
    }

    /// `…/customBlockPage`: `microsoft.graph.networkaccess.customBlockPage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `PATCH` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn custom_block_page(
        &self,
    ) -> requests::networkaccess::custom_block_page::CustomBlockPageResource {
        mg::to(self, "customBlockPage")
    }

    /// `…/forwardingOptions`: `microsoft.graph.networkaccess.forwardingOptions`
    #[inline]
    pub fn forwarding_options(
        &self,
    ) -> requests::networkaccess::forwarding_options::ForwardingOptionsResource {
        mg::to(self, "forwardingOptions")
    }
}
