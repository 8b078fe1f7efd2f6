// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.vpnConfiguration`, by its URL.
    VpnConfigurationResource(mg::One<models::VpnConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl VpnConfigurationResource {
    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`
    #[inline]
    pub fn as_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.vpnConfiguration`, by its URL.
    VpnConfigurationCollection(mg::Many<models::VpnConfiguration, VpnConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl VpnConfigurationCollection {
    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`
    #[inline]
    pub fn as_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }
}
