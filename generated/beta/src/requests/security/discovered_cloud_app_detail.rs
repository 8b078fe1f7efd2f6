// @generated
use crate::{mg, models, requests};

/// Requests on one [`DiscoveredCloudAppDetail`](models::security::DiscoveredCloudAppDetail): `get`,
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
/// ```
#[derive(Clone, Debug)]
pub struct DiscoveredCloudAppDetailResource(
    mg::One<models::security::DiscoveredCloudAppDetail>,
);

mg::builder! { DiscoveredCloudAppDetailResource: mg::One<models::security::DiscoveredCloudAppDetail> }

impl DiscoveredCloudAppDetailResource {
    /// `…/appInfo`: [`DiscoveredCloudAppInfo`](models::security::DiscoveredCloudAppInfo).
    #[inline]
    pub fn app_info(
        &self,
    ) -> requests::security::discovered_cloud_app_info::DiscoveredCloudAppInfoResource {
        mg::navigate(self, "appInfo")
    }

    /// `…/ipAddresses`: many
    /// [`DiscoveredCloudAppIpAddress`](models::security::DiscoveredCloudAppIpAddress).
    #[inline]
    pub fn ip_addresses(
        &self,
    ) -> requests::security::discovered_cloud_app_ip_address::DiscoveredCloudAppIpAddressCollection {
        mg::navigate(self, "ipAddresses")
    }

    /// `…/users`: many [`DiscoveredCloudAppUser`](models::security::DiscoveredCloudAppUser).
    #[inline]
    pub fn users(
        &self,
    ) -> requests::security::discovered_cloud_app_user::DiscoveredCloudAppUserCollection {
        mg::navigate(self, "users")
    }

    /// `…/microsoft.graph.security.endpointDiscoveredCloudAppDetail`: cast to
    /// [`EndpointDiscoveredCloudAppDetail`](models::security::EndpointDiscoveredCloudAppDetail).
    #[doc(alias = "microsoft.graph.security.endpointDiscoveredCloudAppDetail")]
    #[inline]
    pub fn cast_to_endpoint_discovered_cloud_app_detail(
        &self,
    ) -> requests::security::endpoint_discovered_cloud_app_detail::EndpointDiscoveredCloudAppDetailResource {
        mg::navigate(self, "microsoft.graph.security.endpointDiscoveredCloudAppDetail")
    }
}

/// Requests on a collection of
/// [`DiscoveredCloudAppDetail`](models::security::DiscoveredCloudAppDetail): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct DiscoveredCloudAppDetailCollection(
    mg::Many<
        models::security::DiscoveredCloudAppDetail,
        DiscoveredCloudAppDetailResource,
    >,
);

mg::builder! { DiscoveredCloudAppDetailCollection: mg::Many<models::security::DiscoveredCloudAppDetail, DiscoveredCloudAppDetailResource> }

impl DiscoveredCloudAppDetailCollection {
    /// `…/microsoft.graph.security.endpointDiscoveredCloudAppDetail`: the members that are
    /// [`EndpointDiscoveredCloudAppDetail`](models::security::EndpointDiscoveredCloudAppDetail).
    #[doc(alias = "microsoft.graph.security.endpointDiscoveredCloudAppDetail")]
    #[inline]
    pub fn cast_to_endpoint_discovered_cloud_app_detail(
        &self,
    ) -> requests::security::endpoint_discovered_cloud_app_detail::EndpointDiscoveredCloudAppDetailCollection {
        mg::navigate(self, "microsoft.graph.security.endpointDiscoveredCloudAppDetail")
    }
}
