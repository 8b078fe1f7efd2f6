// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSDeviceFeaturesConfiguration`, by its URL.
    MacOsDeviceFeaturesConfigurationResource(mg::One<models::MacOsDeviceFeaturesConfiguration, requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource>)
}

impl MacOsDeviceFeaturesConfigurationResource {
    /// `…/singleSignOnExtensionPkinitCertificate`: `macOSCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn single_sign_on_extension_pkinit_certificate(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::to(self, "singleSignOnExtensionPkinitCertificate")
    }
}

/// A collection of `microsoft.graph.macOSDeviceFeaturesConfiguration`, by its URL.
pub type MacOsDeviceFeaturesConfigurationCollection = mg::Many<
    models::MacOsDeviceFeaturesConfiguration,
    MacOsDeviceFeaturesConfigurationResource,
    requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseCollection,
>;
