// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosEasEmailProfileConfiguration`](models::IosEasEmailProfileConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_eas_email_profile_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct IosEasEmailProfileConfigurationResource(
    mg::One<
        models::IosEasEmailProfileConfiguration,
        requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource,
    >,
);

mg::builder! { IosEasEmailProfileConfigurationResource: mg::One<models::IosEasEmailProfileConfiguration, requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource> }

impl IosEasEmailProfileConfigurationResource {
    /// `…/derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::navigate(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificate`: [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }

    /// `…/smimeEncryptionCertificate`: [`IosCertificateProfile`](models::IosCertificateProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn smime_encryption_certificate(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileResource {
        mg::navigate(self, "smimeEncryptionCertificate")
    }

    /// `…/smimeSigningCertificate`: [`IosCertificateProfile`](models::IosCertificateProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn smime_signing_certificate(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileResource {
        mg::navigate(self, "smimeSigningCertificate")
    }
}

/// Requests on a collection of
/// [`IosEasEmailProfileConfiguration`](models::IosEasEmailProfileConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_eas_email_profile_configuration()
/// ```
pub type IosEasEmailProfileConfigurationCollection = mg::Many<
    models::IosEasEmailProfileConfiguration,
    IosEasEmailProfileConfigurationResource,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection,
>;
