// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsWiFiConfiguration`](models::MacOsWiFiConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsWiFiConfigurationResource(
    mg::One<
        models::MacOsWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { MacOsWiFiConfigurationResource: mg::One<models::MacOsWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl MacOsWiFiConfigurationResource {
    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`: cast to
    /// [`MacOsEnterpriseWiFiConfiguration`](models::MacOsEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.macOSEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }
}

/// Requests on a collection of [`MacOsWiFiConfiguration`](models::MacOsWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_wi_fi_configuration()`.
#[derive(Clone, Debug)]
pub struct MacOsWiFiConfigurationCollection(
    mg::Many<
        models::MacOsWiFiConfiguration,
        MacOsWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { MacOsWiFiConfigurationCollection: mg::Many<models::MacOsWiFiConfiguration, MacOsWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl MacOsWiFiConfigurationCollection {
    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`: the members that are
    /// [`MacOsEnterpriseWiFiConfiguration`](models::MacOsEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.macOSEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }
}
