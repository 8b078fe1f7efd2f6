// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppleVpnConfiguration`](models::AppleVpnConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_apple_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct AppleVpnConfigurationResource(
    mg::One<
        models::AppleVpnConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AppleVpnConfigurationResource: mg::One<models::AppleVpnConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AppleVpnConfigurationResource {
    /// `…/microsoft.graph.iosVpnConfiguration`: cast to
    /// [`IosVpnConfiguration`](models::IosVpnConfiguration).
    #[doc(alias = "microsoft.graph.iosVpnConfiguration")]
    #[inline]
    pub fn cast_to_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`: cast to
    /// [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration).
    #[doc(alias = "microsoft.graph.iosikEv2VpnConfiguration")]
    #[inline]
    pub fn cast_to_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`: cast to
    /// [`MacOsVpnConfiguration`](models::MacOsVpnConfiguration).
    #[doc(alias = "microsoft.graph.macOSVpnConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSVpnConfiguration")
    }
}

/// Requests on a collection of [`AppleVpnConfiguration`](models::AppleVpnConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_apple_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct AppleVpnConfigurationCollection(
    mg::Many<
        models::AppleVpnConfiguration,
        AppleVpnConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AppleVpnConfigurationCollection: mg::Many<models::AppleVpnConfiguration, AppleVpnConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AppleVpnConfigurationCollection {
    /// `…/microsoft.graph.iosVpnConfiguration`: the members that are
    /// [`IosVpnConfiguration`](models::IosVpnConfiguration).
    #[doc(alias = "microsoft.graph.iosVpnConfiguration")]
    #[inline]
    pub fn cast_to_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`: the members that are
    /// [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration).
    #[doc(alias = "microsoft.graph.iosikEv2VpnConfiguration")]
    #[inline]
    pub fn cast_to_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`: the members that are
    /// [`MacOsVpnConfiguration`](models::MacOsVpnConfiguration).
    #[doc(alias = "microsoft.graph.macOSVpnConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSVpnConfiguration")
    }
}
