// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsWifiConfiguration`](models::WindowsWifiConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_wifi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsWifiConfigurationResource(
    mg::One<
        models::WindowsWifiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsWifiConfigurationResource: mg::One<models::WindowsWifiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsWifiConfigurationResource {
    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`: cast to
    /// [`WindowsWifiEnterpriseEapConfiguration`](models::WindowsWifiEnterpriseEapConfiguration).
    #[doc(alias = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")]
    #[inline]
    pub fn cast_to_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }
}

/// Requests on a collection of [`WindowsWifiConfiguration`](models::WindowsWifiConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows_wifi_configuration()`.
#[derive(Clone, Debug)]
pub struct WindowsWifiConfigurationCollection(
    mg::Many<
        models::WindowsWifiConfiguration,
        WindowsWifiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { WindowsWifiConfigurationCollection: mg::Many<models::WindowsWifiConfiguration, WindowsWifiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl WindowsWifiConfigurationCollection {
    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`: the members that are
    /// [`WindowsWifiEnterpriseEapConfiguration`](models::WindowsWifiEnterpriseEapConfiguration).
    #[doc(alias = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")]
    #[inline]
    pub fn cast_to_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }
}
