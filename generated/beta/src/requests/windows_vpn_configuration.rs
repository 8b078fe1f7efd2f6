// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsVpnConfiguration`](models::WindowsVpnConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_windows_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct WindowsVpnConfigurationResource(
    mg::One<
        models::WindowsVpnConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsVpnConfigurationResource: mg::One<models::WindowsVpnConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsVpnConfigurationResource {
    /// `…/microsoft.graph.windows10VpnConfiguration`: cast to
    /// [`Windows10VpnConfiguration`](models::Windows10VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows10VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`: cast to
    /// [`Windows81VpnConfiguration`](models::Windows81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows81VpnConfiguration")
    }

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

/// Requests on a collection of [`WindowsVpnConfiguration`](models::WindowsVpnConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct WindowsVpnConfigurationCollection(
    mg::Many<
        models::WindowsVpnConfiguration,
        WindowsVpnConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { WindowsVpnConfigurationCollection: mg::Many<models::WindowsVpnConfiguration, WindowsVpnConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl WindowsVpnConfigurationCollection {
    /// `…/microsoft.graph.windows10VpnConfiguration`: the members that are
    /// [`Windows10VpnConfiguration`](models::Windows10VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows10VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`: the members that are
    /// [`Windows81VpnConfiguration`](models::Windows81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows81VpnConfiguration")
    }

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
