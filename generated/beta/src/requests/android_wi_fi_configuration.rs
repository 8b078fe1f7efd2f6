// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWiFiConfiguration`, by its URL.
    AndroidWiFiConfigurationResource(mg::One<models::AndroidWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidWiFiConfigurationResource {
    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidWiFiConfiguration`, by its URL.
    AndroidWiFiConfigurationCollection(mg::Many<models::AndroidWiFiConfiguration, AndroidWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }
}
