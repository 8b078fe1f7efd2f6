// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidImportedPfxCertificateProfile`](models::AndroidImportedPfxCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_imported_pfx_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidImportedPfxCertificateProfileResource(
    mg::One<
        models::AndroidImportedPfxCertificateProfile,
        requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidImportedPfxCertificateProfileResource: mg::One<models::AndroidImportedPfxCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource> }

impl AndroidImportedPfxCertificateProfileResource {
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
/// [`AndroidImportedPfxCertificateProfile`](models::AndroidImportedPfxCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_imported_pfx_certificate_profile()
/// ```
pub type AndroidImportedPfxCertificateProfileCollection = mg::Many<
    models::AndroidImportedPfxCertificateProfile,
    AndroidImportedPfxCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
