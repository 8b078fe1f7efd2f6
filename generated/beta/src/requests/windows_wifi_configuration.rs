// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsWifiConfiguration`, by its URL.
    WindowsWifiConfigurationResource(mg::One<models::WindowsWifiConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsWifiConfigurationResource {
    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`
    #[inline]
    pub fn as_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationResource {
        mg::to(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsWifiConfiguration`, by its URL.
    WindowsWifiConfigurationCollection(mg::Many<models::WindowsWifiConfiguration, WindowsWifiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl WindowsWifiConfigurationCollection {
    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`
    #[inline]
    pub fn as_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }
}
