// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosDeviceFeaturesConfiguration`, by its URL.
    IosDeviceFeaturesConfigurationResource(mg::One<models::IosDeviceFeaturesConfiguration, requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource>)
}

impl IosDeviceFeaturesConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `iosCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/singleSignOnExtensionPkinitCertificate`: `iosCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn single_sign_on_extension_pkinit_certificate(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "singleSignOnExtensionPkinitCertificate")
    }
}

/// A collection of `microsoft.graph.iosDeviceFeaturesConfiguration`, by its URL.
pub type IosDeviceFeaturesConfigurationCollection = mg::Many<
    models::IosDeviceFeaturesConfiguration,
    IosDeviceFeaturesConfigurationResource,
    requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseCollection,
>;
