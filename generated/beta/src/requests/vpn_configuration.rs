// @generated
use crate::{mg, models, requests};

/// Requests on one [`VpnConfiguration`](models::VpnConfiguration): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct VpnConfigurationResource(
    mg::One<
        models::VpnConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { VpnConfigurationResource: mg::One<models::VpnConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl VpnConfigurationResource {
    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`: cast to
    /// [`AndroidDeviceOwnerVpnConfiguration`](models::AndroidDeviceOwnerVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }
}

/// Requests on a collection of [`VpnConfiguration`](models::VpnConfiguration): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().device_configurations().cast_to_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct VpnConfigurationCollection(
    mg::Many<
        models::VpnConfiguration,
        VpnConfigurationResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { VpnConfigurationCollection: mg::Many<models::VpnConfiguration, VpnConfigurationResource, requests::device_configuration::DeviceConfigurationCollection> }

impl VpnConfigurationCollection {
    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`: the members that are
    /// [`AndroidDeviceOwnerVpnConfiguration`](models::AndroidDeviceOwnerVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }
}
