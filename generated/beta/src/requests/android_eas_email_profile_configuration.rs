// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidEasEmailProfileConfiguration`](models::AndroidEasEmailProfileConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_eas_email_profile_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidEasEmailProfileConfigurationResource(
    mg::One<
        models::AndroidEasEmailProfileConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidEasEmailProfileConfigurationResource: mg::One<models::AndroidEasEmailProfileConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidEasEmailProfileConfigurationResource {
    /// `…/identityCertificate`:
    /// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }

    /// `…/smimeSigningCertificate`:
    /// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn smime_signing_certificate(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::navigate(self, "smimeSigningCertificate")
    }
}

/// Requests on a collection of
/// [`AndroidEasEmailProfileConfiguration`](models::AndroidEasEmailProfileConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_eas_email_profile_configuration()
/// ```
pub type AndroidEasEmailProfileConfigurationCollection = mg::Many<
    models::AndroidEasEmailProfileConfiguration,
    AndroidEasEmailProfileConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
