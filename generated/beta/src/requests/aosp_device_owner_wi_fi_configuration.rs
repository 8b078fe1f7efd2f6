// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerWiFiConfiguration`, by its URL.
    AospDeviceOwnerWiFiConfigurationResource(mg::One<models::AospDeviceOwnerWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AospDeviceOwnerWiFiConfigurationResource {
    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.aospDeviceOwnerWiFiConfiguration`, by its URL.
    AospDeviceOwnerWiFiConfigurationCollection(mg::Many<models::AospDeviceOwnerWiFiConfiguration, AospDeviceOwnerWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AospDeviceOwnerWiFiConfigurationCollection {
    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }
}
