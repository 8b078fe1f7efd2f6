// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsDeviceFeaturesConfiguration`](models::MacOsDeviceFeaturesConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_device_features_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsDeviceFeaturesConfigurationResource(
    mg::One<
        models::MacOsDeviceFeaturesConfiguration,
        requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource,
    >,
);

mg::builder! { MacOsDeviceFeaturesConfigurationResource: mg::One<models::MacOsDeviceFeaturesConfiguration, requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource> }

impl MacOsDeviceFeaturesConfigurationResource {
    /// `…/singleSignOnExtensionPkinitCertificate`:
    /// [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn single_sign_on_extension_pkinit_certificate(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::navigate(self, "singleSignOnExtensionPkinitCertificate")
    }
}

/// Requests on a collection of
/// [`MacOsDeviceFeaturesConfiguration`](models::MacOsDeviceFeaturesConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_device_features_configuration()
/// ```
pub type MacOsDeviceFeaturesConfigurationCollection = mg::Many<
    models::MacOsDeviceFeaturesConfiguration,
    MacOsDeviceFeaturesConfigurationResource,
    requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseCollection,
>;
