// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81VpnConfiguration`](models::Windows81VpnConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows81_vpn_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct Windows81VpnConfigurationResource(
    mg::One<
        models::Windows81VpnConfiguration,
        requests::windows_vpn_configuration::WindowsVpnConfigurationResource,
    >,
);

mg::builder! { Windows81VpnConfigurationResource: mg::One<models::Windows81VpnConfiguration, requests::windows_vpn_configuration::WindowsVpnConfigurationResource> }

impl Windows81VpnConfigurationResource {
    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`: cast to
    /// [`WindowsPhone81VpnConfiguration`](models::WindowsPhone81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }
}

/// Requests on a collection of [`Windows81VpnConfiguration`](models::Windows81VpnConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows81_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct Windows81VpnConfigurationCollection(
    mg::Many<
        models::Windows81VpnConfiguration,
        Windows81VpnConfigurationResource,
        requests::windows_vpn_configuration::WindowsVpnConfigurationCollection,
    >,
);

mg::builder! { Windows81VpnConfigurationCollection: mg::Many<models::Windows81VpnConfiguration, Windows81VpnConfigurationResource, requests::windows_vpn_configuration::WindowsVpnConfigurationCollection> }

impl Windows81VpnConfigurationCollection {
    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`: the members that are
    /// [`WindowsPhone81VpnConfiguration`](models::WindowsPhone81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }
}
