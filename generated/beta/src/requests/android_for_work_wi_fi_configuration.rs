// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkWiFiConfiguration`, by its URL.
    AndroidForWorkWiFiConfigurationResource(mg::One<models::AndroidForWorkWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidForWorkWiFiConfigurationResource {
    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidForWorkWiFiConfiguration`, by its URL.
    AndroidForWorkWiFiConfigurationCollection(mg::Many<models::AndroidForWorkWiFiConfiguration, AndroidForWorkWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidForWorkWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }
}
