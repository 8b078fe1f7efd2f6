// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkPkcsCertificateProfile`](models::AndroidForWorkPkcsCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkPkcsCertificateProfileResource(
    mg::One<
        models::AndroidForWorkPkcsCertificateProfile,
        requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidForWorkPkcsCertificateProfileResource: mg::One<models::AndroidForWorkPkcsCertificateProfile, requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource> }

impl AndroidForWorkPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](models::ManagedDeviceCertificateState).
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::navigate(self, "managedDeviceCertificateStates")
    }
}

/// Requests on a collection of
/// [`AndroidForWorkPkcsCertificateProfile`](models::AndroidForWorkPkcsCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_pkcs_certificate_profile()
/// ```
pub type AndroidForWorkPkcsCertificateProfileCollection = mg::Many<
    models::AndroidForWorkPkcsCertificateProfile,
    AndroidForWorkPkcsCertificateProfileResource,
    requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseCollection,
>;
