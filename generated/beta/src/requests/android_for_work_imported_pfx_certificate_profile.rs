// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidForWorkImportedPfxCertificateProfile`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_imported_pfx_certificate_profile()
/// ```
///
/// [`AndroidForWorkImportedPfxCertificateProfile`]: models::AndroidForWorkImportedPfxCertificateProfile
#[derive(Clone, Debug)]
pub struct AndroidForWorkImportedPfxCertificateProfileResource(
    mg::One<
        models::AndroidForWorkImportedPfxCertificateProfile,
        requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidForWorkImportedPfxCertificateProfileResource: mg::One<models::AndroidForWorkImportedPfxCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource> }

impl AndroidForWorkImportedPfxCertificateProfileResource {
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

/// Requests on a collection of [`AndroidForWorkImportedPfxCertificateProfile`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_imported_pfx_certificate_profile()
/// ```
///
/// [`AndroidForWorkImportedPfxCertificateProfile`]: models::AndroidForWorkImportedPfxCertificateProfile
pub type AndroidForWorkImportedPfxCertificateProfileCollection = mg::Many<
    models::AndroidForWorkImportedPfxCertificateProfile,
    AndroidForWorkImportedPfxCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
