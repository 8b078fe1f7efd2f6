// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appleDeviceFeaturesConfigurationBase`, by its URL.
    AppleDeviceFeaturesConfigurationBaseResource(mg::One<models::AppleDeviceFeaturesConfigurationBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AppleDeviceFeaturesConfigurationBaseResource {
    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationResource {
        mg::to(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationResource {
        mg::to(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.appleDeviceFeaturesConfigurationBase`, by its URL.
    AppleDeviceFeaturesConfigurationBaseCollection(mg::Many<models::AppleDeviceFeaturesConfigurationBase, AppleDeviceFeaturesConfigurationBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AppleDeviceFeaturesConfigurationBaseCollection {
    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationCollection {
        mg::to(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }
}
