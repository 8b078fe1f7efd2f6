// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appleVpnConfiguration`, by its URL.
    AppleVpnConfigurationResource(mg::One<models::AppleVpnConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AppleVpnConfigurationResource {
    /// `…/microsoft.graph.iosVpnConfiguration`
    #[inline]
    pub fn as_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationResource {
        mg::to(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`
    #[inline]
    pub fn as_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationResource {
        mg::to(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`
    #[inline]
    pub fn as_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationResource {
        mg::to(self, "microsoft.graph.macOSVpnConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.appleVpnConfiguration`, by its URL.
    AppleVpnConfigurationCollection(mg::Many<models::AppleVpnConfiguration, AppleVpnConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AppleVpnConfigurationCollection {
    /// `…/microsoft.graph.iosVpnConfiguration`
    #[inline]
    pub fn as_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`
    #[inline]
    pub fn as_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`
    #[inline]
    pub fn as_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSVpnConfiguration")
    }
}
