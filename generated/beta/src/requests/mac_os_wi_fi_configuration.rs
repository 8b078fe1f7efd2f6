// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSWiFiConfiguration`, by its URL.
    MacOsWiFiConfigurationResource(mg::One<models::MacOsWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl MacOsWiFiConfigurationResource {
    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.macOSWiFiConfiguration`, by its URL.
    MacOsWiFiConfigurationCollection(mg::Many<models::MacOsWiFiConfiguration, MacOsWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl MacOsWiFiConfigurationCollection {
    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }
}
