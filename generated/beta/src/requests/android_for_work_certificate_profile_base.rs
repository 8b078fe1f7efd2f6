// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkCertificateProfileBase`, by its URL.
    AndroidForWorkCertificateProfileBaseResource(mg::One<models::AndroidForWorkCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidForWorkCertificateProfileBaseResource {
    /// `…/rootCertificate`: `androidForWorkTrustedRootCertificate`
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`
    #[inline]
    pub fn as_android_for_work_pkcs_certificate_profile(
        &self,
    ) -> requests::android_for_work_pkcs_certificate_profile::AndroidForWorkPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidForWorkPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`
    #[inline]
    pub fn as_android_for_work_scep_certificate_profile(
        &self,
    ) -> requests::android_for_work_scep_certificate_profile::AndroidForWorkScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidForWorkScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidForWorkCertificateProfileBase`, by its URL.
    AndroidForWorkCertificateProfileBaseCollection(mg::Many<models::AndroidForWorkCertificateProfileBase, AndroidForWorkCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidForWorkCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`
    #[inline]
    pub fn as_android_for_work_pkcs_certificate_profile(
        &self,
    ) -> requests::android_for_work_pkcs_certificate_profile::AndroidForWorkPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidForWorkPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`
    #[inline]
    pub fn as_android_for_work_scep_certificate_profile(
        &self,
    ) -> requests::android_for_work_scep_certificate_profile::AndroidForWorkScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidForWorkScepCertificateProfile")
    }
}
