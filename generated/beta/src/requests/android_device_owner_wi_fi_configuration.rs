// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidDeviceOwnerWiFiConfiguration`](models::AndroidDeviceOwnerWiFiConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerWiFiConfigurationResource(
    mg::One<
        models::AndroidDeviceOwnerWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidDeviceOwnerWiFiConfigurationResource: mg::One<models::AndroidDeviceOwnerWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidDeviceOwnerWiFiConfigurationResource {
    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        )
    }
}

/// Requests on a collection of
/// [`AndroidDeviceOwnerWiFiConfiguration`](models::AndroidDeviceOwnerWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerWiFiConfigurationCollection(
    mg::Many<
        models::AndroidDeviceOwnerWiFiConfiguration,
        AndroidDeviceOwnerWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidDeviceOwnerWiFiConfigurationCollection: mg::Many<models::AndroidDeviceOwnerWiFiConfiguration, AndroidDeviceOwnerWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidDeviceOwnerWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        )
    }
}
