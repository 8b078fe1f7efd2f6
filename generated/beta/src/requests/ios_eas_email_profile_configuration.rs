// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosEasEmailProfileConfiguration`, by its URL.
    IosEasEmailProfileConfigurationResource(mg::One<models::IosEasEmailProfileConfiguration, requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource>)
}

impl IosEasEmailProfileConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    ///
    /// [Get deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::to(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificate`: `iosCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }

    /// `…/smimeEncryptionCertificate`: `iosCertificateProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn smime_encryption_certificate(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileResource {
        mg::to(self, "smimeEncryptionCertificate")
    }

    /// `…/smimeSigningCertificate`: `iosCertificateProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn smime_signing_certificate(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileResource {
        mg::to(self, "smimeSigningCertificate")
    }
}

/// A collection of `microsoft.graph.iosEasEmailProfileConfiguration`, by its URL.
pub type IosEasEmailProfileConfigurationCollection = mg::Many<
    models::IosEasEmailProfileConfiguration,
    IosEasEmailProfileConfigurationResource,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection,
>;
