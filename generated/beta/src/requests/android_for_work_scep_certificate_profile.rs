// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkScepCertificateProfile`](models::AndroidForWorkScepCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkScepCertificateProfileResource(
    mg::One<
        models::AndroidForWorkScepCertificateProfile,
        requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidForWorkScepCertificateProfileResource: mg::One<models::AndroidForWorkScepCertificateProfile, requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource> }

impl AndroidForWorkScepCertificateProfileResource {
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
/// [`AndroidForWorkScepCertificateProfile`](models::AndroidForWorkScepCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_scep_certificate_profile()
/// ```
pub type AndroidForWorkScepCertificateProfileCollection = mg::Many<
    models::AndroidForWorkScepCertificateProfile,
    AndroidForWorkScepCertificateProfileResource,
    requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseCollection,
>;
