// @generated
use crate::{mg, models, requests};

/// Requests on one [`AospDeviceOwnerWiFiConfiguration`](models::AospDeviceOwnerWiFiConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerWiFiConfigurationResource(
    mg::One<
        models::AospDeviceOwnerWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AospDeviceOwnerWiFiConfigurationResource: mg::One<models::AospDeviceOwnerWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AospDeviceOwnerWiFiConfigurationResource {
    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`: cast to
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: models::AospDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }
}

/// Requests on a collection of
/// [`AospDeviceOwnerWiFiConfiguration`](models::AospDeviceOwnerWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerWiFiConfigurationCollection(
    mg::Many<
        models::AospDeviceOwnerWiFiConfiguration,
        AospDeviceOwnerWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AospDeviceOwnerWiFiConfigurationCollection: mg::Many<models::AospDeviceOwnerWiFiConfiguration, AospDeviceOwnerWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AospDeviceOwnerWiFiConfigurationCollection {
    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`: the members that are
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: models::AospDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }
}
