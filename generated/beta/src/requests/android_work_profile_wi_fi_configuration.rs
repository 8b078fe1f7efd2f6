// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileWiFiConfiguration`, by its URL.
    AndroidWorkProfileWiFiConfigurationResource(mg::One<models::AndroidWorkProfileWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidWorkProfileWiFiConfigurationResource {
    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidWorkProfileWiFiConfiguration`, by its URL.
    AndroidWorkProfileWiFiConfigurationCollection(mg::Many<models::AndroidWorkProfileWiFiConfiguration, AndroidWorkProfileWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidWorkProfileWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")
    }
}
