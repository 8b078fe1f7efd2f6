// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileWiFiConfiguration`](models::AndroidWorkProfileWiFiConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileWiFiConfigurationResource(
    mg::One<
        models::AndroidWorkProfileWiFiConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidWorkProfileWiFiConfigurationResource: mg::One<models::AndroidWorkProfileWiFiConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidWorkProfileWiFiConfigurationResource {
    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: models::AndroidWorkProfileEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        )
    }
}

/// Requests on a collection of
/// [`AndroidWorkProfileWiFiConfiguration`](models::AndroidWorkProfileWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileWiFiConfigurationCollection(
    mg::Many<
        models::AndroidWorkProfileWiFiConfiguration,
        AndroidWorkProfileWiFiConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidWorkProfileWiFiConfigurationCollection: mg::Many<models::AndroidWorkProfileWiFiConfiguration, AndroidWorkProfileWiFiConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidWorkProfileWiFiConfigurationCollection {
    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: models::AndroidWorkProfileEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        )
    }
}
