// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsCertificateProfileBaseResource(
    mg::One<
        models::WindowsCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsCertificateProfileBaseResource: mg::One<models::WindowsCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsCertificateProfileBaseResource {
    /// `…/microsoft.graph.windows10CertificateProfileBase`: cast to
    /// [`Windows10CertificateProfileBase`](models::Windows10CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windows10CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`: cast to
    /// [`Windows10ImportedPfxCertificateProfile`](models::Windows10ImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10ImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows10_imported_pfx_certificate_profile::Windows10ImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`: cast to
    /// [`Windows10PkcsCertificateProfile`](models::Windows10PkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10PkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }

    /// `…/microsoft.graph.windows81CertificateProfileBase`: cast to
    /// [`Windows81CertificateProfileBase`](models::Windows81CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windows81CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows81_certificate_profile_base(
        &self,
    ) -> requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.windows81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`: cast to
    /// [`Windows81ScepCertificateProfile`](models::Windows81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`: cast to
    /// [`WindowsPhone81ImportedPfxCertificateProfile`].
    ///
    /// [`WindowsPhone81ImportedPfxCertificateProfile`]: models::WindowsPhone81ImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows_phone81_imported_pfx_certificate_profile::WindowsPhone81ImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")
    }
}

/// Requests on a collection of
/// [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows_certificate_profile_base()`.
#[derive(Clone, Debug)]
pub struct WindowsCertificateProfileBaseCollection(
    mg::Many<
        models::WindowsCertificateProfileBase,
        WindowsCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { WindowsCertificateProfileBaseCollection: mg::Many<models::WindowsCertificateProfileBase, WindowsCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl WindowsCertificateProfileBaseCollection {
    /// `…/microsoft.graph.windows10CertificateProfileBase`: the members that are
    /// [`Windows10CertificateProfileBase`](models::Windows10CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windows10CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`: the members that are
    /// [`Windows10ImportedPfxCertificateProfile`](models::Windows10ImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10ImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows10_imported_pfx_certificate_profile::Windows10ImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`: the members that are
    /// [`Windows10PkcsCertificateProfile`](models::Windows10PkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10PkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }

    /// `…/microsoft.graph.windows81CertificateProfileBase`: the members that are
    /// [`Windows81CertificateProfileBase`](models::Windows81CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windows81CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows81_certificate_profile_base(
        &self,
    ) -> requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.windows81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`: the members that are
    /// [`Windows81ScepCertificateProfile`](models::Windows81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`: the members that are
    /// [`WindowsPhone81ImportedPfxCertificateProfile`].
    ///
    /// [`WindowsPhone81ImportedPfxCertificateProfile`]: models::WindowsPhone81ImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows_phone81_imported_pfx_certificate_profile::WindowsPhone81ImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")
    }
}
