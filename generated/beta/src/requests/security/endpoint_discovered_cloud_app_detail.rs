// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.endpointDiscoveredCloudAppDetail`, by its URL.
    EndpointDiscoveredCloudAppDetailResource(mg::One<models::security::EndpointDiscoveredCloudAppDetail, requests::security::discovered_cloud_app_detail::DiscoveredCloudAppDetailResource>)
}

impl EndpointDiscoveredCloudAppDetailResource {
    /// `…/devices`: many `microsoft.graph.security.discoveredCloudAppDevice`
    #[inline]
    pub fn devices(
        &self,
    ) -> requests::security::discovered_cloud_app_device::DiscoveredCloudAppDeviceCollection {
        mg::to(self, "devices")
    }
}

/// A collection of `microsoft.graph.security.endpointDiscoveredCloudAppDetail`, by its URL.
pub type EndpointDiscoveredCloudAppDetailCollection = mg::Many<
    models::security::EndpointDiscoveredCloudAppDetail,
    EndpointDiscoveredCloudAppDetailResource,
>;
