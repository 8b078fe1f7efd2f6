// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosDeviceFeaturesConfiguration`](models::IosDeviceFeaturesConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_device_features_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct IosDeviceFeaturesConfigurationResource(
    mg::One<
        models::IosDeviceFeaturesConfiguration,
        requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource,
    >,
);

mg::builder! { IosDeviceFeaturesConfigurationResource: mg::One<models::IosDeviceFeaturesConfiguration, requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource> }

impl IosDeviceFeaturesConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/singleSignOnExtensionPkinitCertificate`:
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn single_sign_on_extension_pkinit_certificate(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "singleSignOnExtensionPkinitCertificate")
    }
}

/// Requests on a collection of
/// [`IosDeviceFeaturesConfiguration`](models::IosDeviceFeaturesConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_device_features_configuration()
/// ```
pub type IosDeviceFeaturesConfigurationCollection = mg::Many<
    models::IosDeviceFeaturesConfiguration,
    IosDeviceFeaturesConfigurationResource,
    requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseCollection,
>;
