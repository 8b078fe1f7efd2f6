// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerWiFiConfiguration`, by its URL.
    AndroidDeviceOwnerWiFiConfigurationResource(mg::One<models::AndroidDeviceOwnerWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidDeviceOwnerWiFiConfigurationResource {
    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidDeviceOwnerWiFiConfiguration`, by its URL.
    AndroidDeviceOwnerWiFiConfigurationCollection(mg::Many<models::AndroidDeviceOwnerWiFiConfiguration, AndroidDeviceOwnerWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidDeviceOwnerWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")
    }
}
