// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidWiFiConfiguration`](models::AndroidWiFiConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWiFiConfigurationResource(
    mg::One<
        models::AndroidWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidWiFiConfigurationResource: mg::One<models::AndroidWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidWiFiConfigurationResource {
    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidEnterpriseWiFiConfiguration`](models::AndroidEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }
}

/// Requests on a collection of [`AndroidWiFiConfiguration`](models::AndroidWiFiConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_wi_fi_configuration()`.
#[derive(Clone, Debug)]
pub struct AndroidWiFiConfigurationCollection(
    mg::Many<
        models::AndroidWiFiConfiguration,
        AndroidWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidWiFiConfigurationCollection: mg::Many<models::AndroidWiFiConfiguration, AndroidWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidEnterpriseWiFiConfiguration`](models::AndroidEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }
}
