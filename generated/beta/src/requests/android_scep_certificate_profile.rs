// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidScepCertificateProfile`](models::AndroidScepCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidScepCertificateProfileResource(
    mg::One<
        models::AndroidScepCertificateProfile,
        requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidScepCertificateProfileResource: mg::One<models::AndroidScepCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource> }

impl AndroidScepCertificateProfileResource {
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
/// [`AndroidScepCertificateProfile`](models::AndroidScepCertificateProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_scep_certificate_profile()`.
pub type AndroidScepCertificateProfileCollection = mg::Many<
    models::AndroidScepCertificateProfile,
    AndroidScepCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
