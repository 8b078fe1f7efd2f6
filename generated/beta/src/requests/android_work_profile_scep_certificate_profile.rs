// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileScepCertificateProfile`](models::AndroidWorkProfileScepCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileScepCertificateProfileResource(
    mg::One<
        models::AndroidWorkProfileScepCertificateProfile,
        requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidWorkProfileScepCertificateProfileResource: mg::One<models::AndroidWorkProfileScepCertificateProfile, requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource> }

impl AndroidWorkProfileScepCertificateProfileResource {
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
/// [`AndroidWorkProfileScepCertificateProfile`](models::AndroidWorkProfileScepCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_scep_certificate_profile()
/// ```
pub type AndroidWorkProfileScepCertificateProfileCollection = mg::Many<
    models::AndroidWorkProfileScepCertificateProfile,
    AndroidWorkProfileScepCertificateProfileResource,
    requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseCollection,
>;
