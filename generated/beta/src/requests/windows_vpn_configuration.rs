// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsVpnConfiguration`, by its URL.
    WindowsVpnConfigurationResource(mg::One<models::WindowsVpnConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsVpnConfigurationResource {
    /// `…/microsoft.graph.windows10VpnConfiguration`
    #[inline]
    pub fn as_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windows10VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`
    #[inline]
    pub fn as_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windows81VpnConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    #[inline]
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsVpnConfiguration`, by its URL.
    WindowsVpnConfigurationCollection(mg::Many<models::WindowsVpnConfiguration, WindowsVpnConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl WindowsVpnConfigurationCollection {
    /// `…/microsoft.graph.windows10VpnConfiguration`
    #[inline]
    pub fn as_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`
    #[inline]
    pub fn as_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windows81VpnConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    #[inline]
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }
}
