// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AppleDeviceFeaturesConfigurationBase`](models::AppleDeviceFeaturesConfigurationBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_apple_device_features_configuration_base()
/// ```
#[derive(Clone, Debug)]
pub struct AppleDeviceFeaturesConfigurationBaseResource(
    mg::One<
        models::AppleDeviceFeaturesConfigurationBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AppleDeviceFeaturesConfigurationBaseResource: mg::One<models::AppleDeviceFeaturesConfigurationBase, requests::device_configuration::DeviceConfigurationResource> }

impl AppleDeviceFeaturesConfigurationBaseResource {
    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`: cast to
    /// [`IosDeviceFeaturesConfiguration`](models::IosDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.iosDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`: cast to
    /// [`MacOsDeviceFeaturesConfiguration`](models::MacOsDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.macOSDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }
}

/// Requests on a collection of
/// [`AppleDeviceFeaturesConfigurationBase`](models::AppleDeviceFeaturesConfigurationBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_apple_device_features_configuration_base()
/// ```
#[derive(Clone, Debug)]
pub struct AppleDeviceFeaturesConfigurationBaseCollection(
    mg::Many<
        models::AppleDeviceFeaturesConfigurationBase,
        AppleDeviceFeaturesConfigurationBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AppleDeviceFeaturesConfigurationBaseCollection: mg::Many<models::AppleDeviceFeaturesConfigurationBase, AppleDeviceFeaturesConfigurationBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AppleDeviceFeaturesConfigurationBaseCollection {
    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`: the members that are
    /// [`IosDeviceFeaturesConfiguration`](models::IosDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.iosDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`: the members that are
    /// [`MacOsDeviceFeaturesConfiguration`](models::MacOsDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.macOSDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }
}
