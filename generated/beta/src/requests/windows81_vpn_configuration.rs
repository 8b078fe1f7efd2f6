// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows81VpnConfiguration`, by its URL.
    Windows81VpnConfigurationResource(mg::One<models::Windows81VpnConfiguration, requests::windows_vpn_configuration::WindowsVpnConfigurationResource>)
}

impl Windows81VpnConfigurationResource {
    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    #[inline]
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windows81VpnConfiguration`, by its URL.
    Windows81VpnConfigurationCollection(mg::Many<models::Windows81VpnConfiguration, Windows81VpnConfigurationResource, requests::windows_vpn_configuration::WindowsVpnConfigurationCollection>)
}

impl Windows81VpnConfigurationCollection {
    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    #[inline]
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }
}
