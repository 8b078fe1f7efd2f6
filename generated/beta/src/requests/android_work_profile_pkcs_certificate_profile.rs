// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfilePkcsCertificateProfile`](models::AndroidWorkProfilePkcsCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfilePkcsCertificateProfileResource(
    mg::One<
        models::AndroidWorkProfilePkcsCertificateProfile,
        requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidWorkProfilePkcsCertificateProfileResource: mg::One<models::AndroidWorkProfilePkcsCertificateProfile, requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource> }

impl AndroidWorkProfilePkcsCertificateProfileResource {
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
/// [`AndroidWorkProfilePkcsCertificateProfile`](models::AndroidWorkProfilePkcsCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_pkcs_certificate_profile()
/// ```
pub type AndroidWorkProfilePkcsCertificateProfileCollection = mg::Many<
    models::AndroidWorkProfilePkcsCertificateProfile,
    AndroidWorkProfilePkcsCertificateProfileResource,
    requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseCollection,
>;
