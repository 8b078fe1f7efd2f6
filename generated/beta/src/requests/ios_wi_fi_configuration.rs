// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosWiFiConfiguration`, by its URL.
    IosWiFiConfigurationResource(mg::One<models::IosWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl IosWiFiConfigurationResource {
    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.iosWiFiConfiguration`, by its URL.
    IosWiFiConfigurationCollection(mg::Many<models::IosWiFiConfiguration, IosWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl IosWiFiConfigurationCollection {
    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }
}
