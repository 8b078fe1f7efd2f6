// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidPkcsCertificateProfile`](models::AndroidPkcsCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidPkcsCertificateProfileResource(
    mg::One<
        models::AndroidPkcsCertificateProfile,
        requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidPkcsCertificateProfileResource: mg::One<models::AndroidPkcsCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource> }

impl AndroidPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](models::ManagedDeviceCertificateState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::navigate(self, "managedDeviceCertificateStates")
    }
}

/// Requests on a collection of
/// [`AndroidPkcsCertificateProfile`](models::AndroidPkcsCertificateProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_pkcs_certificate_profile()`.
pub type AndroidPkcsCertificateProfileCollection = mg::Many<
    models::AndroidPkcsCertificateProfile,
    AndroidPkcsCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
