// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EndpointDiscoveredCloudAppDetail`](models::security::EndpointDiscoveredCloudAppDetail): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .data_discovery()
///     .cloud_app_discovery()
///     .uploaded_streams()
///     .id(id)
///     .aggregated_apps_details(parameters)
///     .id(id)
///     .cast_to_endpoint_discovered_cloud_app_detail()
/// ```
#[derive(Clone, Debug)]
pub struct EndpointDiscoveredCloudAppDetailResource(
    mg::One<
        models::security::EndpointDiscoveredCloudAppDetail,
        requests::security::discovered_cloud_app_detail::DiscoveredCloudAppDetailResource,
    >,
);

mg::builder! { EndpointDiscoveredCloudAppDetailResource: mg::One<models::security::EndpointDiscoveredCloudAppDetail, requests::security::discovered_cloud_app_detail::DiscoveredCloudAppDetailResource> }

impl EndpointDiscoveredCloudAppDetailResource {
    /// `…/devices`: many [`DiscoveredCloudAppDevice`](models::security::DiscoveredCloudAppDevice).
    #[inline]
    pub fn devices(
        &self,
    ) -> requests::security::discovered_cloud_app_device::DiscoveredCloudAppDeviceCollection {
        mg::navigate(self, "devices")
    }
}

/// Requests on a collection of
/// [`EndpointDiscoveredCloudAppDetail`](models::security::EndpointDiscoveredCloudAppDetail):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .data_discovery()
///     .cloud_app_discovery()
///     .uploaded_streams()
///     .id(id)
///     .aggregated_apps_details(parameters)
///     .cast_to_endpoint_discovered_cloud_app_detail()
/// ```
pub type EndpointDiscoveredCloudAppDetailCollection = mg::Many<
    models::security::EndpointDiscoveredCloudAppDetail,
    EndpointDiscoveredCloudAppDetailResource,
>;
