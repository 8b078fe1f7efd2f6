// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosEnterpriseWiFiConfiguration`, by its URL.
    IosEnterpriseWiFiConfigurationResource(mg::One<models::IosEnterpriseWiFiConfiguration, requests::ios_wi_fi_configuration::IosWiFiConfigurationResource>)
}

impl IosEnterpriseWiFiConfigurationResource {
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

    /// `…/rootCertificatesForServerValidation`: many `iosTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForServerValidation")
    }
}

/// A collection of `microsoft.graph.iosEnterpriseWiFiConfiguration`, by its URL.
pub type IosEnterpriseWiFiConfigurationCollection = mg::Many<
    models::IosEnterpriseWiFiConfiguration,
    IosEnterpriseWiFiConfigurationResource,
    requests::ios_wi_fi_configuration::IosWiFiConfigurationCollection,
>;
