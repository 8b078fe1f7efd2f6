// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileEasEmailProfileBase`](models::AndroidWorkProfileEasEmailProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_eas_email_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileEasEmailProfileBaseResource(
    mg::One<
        models::AndroidWorkProfileEasEmailProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidWorkProfileEasEmailProfileBaseResource: mg::One<models::AndroidWorkProfileEasEmailProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidWorkProfileEasEmailProfileBaseResource {
    /// `…/identityCertificate`: [`AndroidWorkProfileCertificateProfileBase`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`AndroidWorkProfileCertificateProfileBase`]: models::AndroidWorkProfileCertificateProfileBase
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfileGmailEasConfiguration`: cast to
    /// [`AndroidWorkProfileGmailEasConfiguration`].
    ///
    /// [`AndroidWorkProfileGmailEasConfiguration`]: models::AndroidWorkProfileGmailEasConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileGmailEasConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_gmail_eas_configuration(
        &self,
    ) -> requests::android_work_profile_gmail_eas_configuration::AndroidWorkProfileGmailEasConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileNineWorkEasConfiguration`: cast to
    /// [`AndroidWorkProfileNineWorkEasConfiguration`].
    ///
    /// [`AndroidWorkProfileNineWorkEasConfiguration`]: models::AndroidWorkProfileNineWorkEasConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_nine_work_eas_configuration(
        &self,
    ) -> requests::android_work_profile_nine_work_eas_configuration::AndroidWorkProfileNineWorkEasConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")
    }
}

/// Requests on a collection of
/// [`AndroidWorkProfileEasEmailProfileBase`](models::AndroidWorkProfileEasEmailProfileBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_eas_email_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileEasEmailProfileBaseCollection(
    mg::Many<
        models::AndroidWorkProfileEasEmailProfileBase,
        AndroidWorkProfileEasEmailProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidWorkProfileEasEmailProfileBaseCollection: mg::Many<models::AndroidWorkProfileEasEmailProfileBase, AndroidWorkProfileEasEmailProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidWorkProfileEasEmailProfileBaseCollection {
    /// `…/microsoft.graph.androidWorkProfileGmailEasConfiguration`: the members that are
    /// [`AndroidWorkProfileGmailEasConfiguration`].
    ///
    /// [`AndroidWorkProfileGmailEasConfiguration`]: models::AndroidWorkProfileGmailEasConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileGmailEasConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_gmail_eas_configuration(
        &self,
    ) -> requests::android_work_profile_gmail_eas_configuration::AndroidWorkProfileGmailEasConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileNineWorkEasConfiguration`: the members that are
    /// [`AndroidWorkProfileNineWorkEasConfiguration`].
    ///
    /// [`AndroidWorkProfileNineWorkEasConfiguration`]: models::AndroidWorkProfileNineWorkEasConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_nine_work_eas_configuration(
        &self,
    ) -> requests::android_work_profile_nine_work_eas_configuration::AndroidWorkProfileNineWorkEasConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")
    }
}
