// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidForWorkWiFiConfiguration`](models::AndroidForWorkWiFiConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkWiFiConfigurationResource(
    mg::One<
        models::AndroidForWorkWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidForWorkWiFiConfigurationResource: mg::One<models::AndroidForWorkWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidForWorkWiFiConfigurationResource {
    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`]: models::AndroidForWorkEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }
}

/// Requests on a collection of
/// [`AndroidForWorkWiFiConfiguration`](models::AndroidForWorkWiFiConfiguration): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkWiFiConfigurationCollection(
    mg::Many<
        models::AndroidForWorkWiFiConfiguration,
        AndroidForWorkWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidForWorkWiFiConfigurationCollection: mg::Many<models::AndroidForWorkWiFiConfiguration, AndroidForWorkWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidForWorkWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`]: models::AndroidForWorkEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }
}
