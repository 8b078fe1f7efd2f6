// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosWiFiConfiguration`](models::IosWiFiConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_ios_wi_fi_configuration()`.
#[derive(Clone, Debug)]
pub struct IosWiFiConfigurationResource(
    mg::One<
        models::IosWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { IosWiFiConfigurationResource: mg::One<models::IosWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl IosWiFiConfigurationResource {
    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`: cast to
    /// [`IosEnterpriseWiFiConfiguration`](models::IosEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.iosEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }
}

/// Requests on a collection of [`IosWiFiConfiguration`](models::IosWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_wi_fi_configuration()`.
#[derive(Clone, Debug)]
pub struct IosWiFiConfigurationCollection(
    mg::Many<
        models::IosWiFiConfiguration,
        IosWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { IosWiFiConfigurationCollection: mg::Many<models::IosWiFiConfiguration, IosWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl IosWiFiConfigurationCollection {
    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`: the members that are
    /// [`IosEnterpriseWiFiConfiguration`](models::IosEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.iosEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }
}
