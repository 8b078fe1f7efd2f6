// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10ImportedPfxCertificateProfile`](models::Windows10ImportedPfxCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_imported_pfx_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10ImportedPfxCertificateProfileResource(
    mg::One<
        models::Windows10ImportedPfxCertificateProfile,
        requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource,
    >,
);

mg::builder! { Windows10ImportedPfxCertificateProfileResource: mg::One<models::Windows10ImportedPfxCertificateProfile, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource> }

impl Windows10ImportedPfxCertificateProfileResource {
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
/// [`Windows10ImportedPfxCertificateProfile`](models::Windows10ImportedPfxCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_imported_pfx_certificate_profile()
/// ```
pub type Windows10ImportedPfxCertificateProfileCollection = mg::Many<
    models::Windows10ImportedPfxCertificateProfile,
    Windows10ImportedPfxCertificateProfileResource,
    requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection,
>;
