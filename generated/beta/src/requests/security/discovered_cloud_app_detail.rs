// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.discoveredCloudAppDetail`, by its URL.
    DiscoveredCloudAppDetailResource(mg::One<models::security::DiscoveredCloudAppDetail>)
}

impl DiscoveredCloudAppDetailResource {
    /// `…/appInfo`: `microsoft.graph.security.discoveredCloudAppInfo`
    #[inline]
    pub fn app_info(
        &self,
    ) -> requests::security::discovered_cloud_app_info::DiscoveredCloudAppInfoResource {
        mg::to(self, "appInfo")
    }

    /// `…/ipAddresses`: many `microsoft.graph.security.discoveredCloudAppIPAddress`
    #[inline]
    pub fn ip_addresses(
        &self,
    ) -> requests::security::discovered_cloud_app_ip_address::DiscoveredCloudAppIpAddressCollection {
        mg::to(self, "ipAddresses")
    }

    /// `…/users`: many `microsoft.graph.security.discoveredCloudAppUser`
    #[inline]
    pub fn users(
        &self,
    ) -> requests::security::discovered_cloud_app_user::DiscoveredCloudAppUserCollection {
        mg::to(self, "users")
    }

    /// `…/microsoft.graph.security.endpointDiscoveredCloudAppDetail`
    #[inline]
    pub fn as_endpoint_discovered_cloud_app_detail(
        &self,
    ) -> requests::security::endpoint_discovered_cloud_app_detail::EndpointDiscoveredCloudAppDetailResource {
        mg::to(self, "microsoft.graph.security.endpointDiscoveredCloudAppDetail")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.discoveredCloudAppDetail`, by its URL.
    DiscoveredCloudAppDetailCollection(mg::Many<models::security::DiscoveredCloudAppDetail, DiscoveredCloudAppDetailResource>)
}

impl DiscoveredCloudAppDetailCollection {
    /// `…/microsoft.graph.security.endpointDiscoveredCloudAppDetail`
    #[inline]
    pub fn as_endpoint_discovered_cloud_app_detail(
        &self,
    ) -> requests::security::endpoint_discovered_cloud_app_detail::EndpointDiscoveredCloudAppDetailCollection {
        mg::to(self, "microsoft.graph.security.endpointDiscoveredCloudAppDetail")
    }
}
