// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkEasEmailProfileBase`](models::AndroidForWorkEasEmailProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_eas_email_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkEasEmailProfileBaseResource(
    mg::One<
        models::AndroidForWorkEasEmailProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidForWorkEasEmailProfileBaseResource: mg::One<models::AndroidForWorkEasEmailProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidForWorkEasEmailProfileBaseResource {
    /// `…/identityCertificate`:
    /// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }

    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`: cast to
    /// [`AndroidForWorkGmailEasConfiguration`](models::AndroidForWorkGmailEasConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkGmailEasConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkNineWorkEasConfiguration`: cast to
    /// [`AndroidForWorkNineWorkEasConfiguration`](models::AndroidForWorkNineWorkEasConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkNineWorkEasConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_nine_work_eas_configuration(
        &self,
    ) -> requests::android_for_work_nine_work_eas_configuration::AndroidForWorkNineWorkEasConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkNineWorkEasConfiguration")
    }
}

/// Requests on a collection of
/// [`AndroidForWorkEasEmailProfileBase`](models::AndroidForWorkEasEmailProfileBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_eas_email_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkEasEmailProfileBaseCollection(
    mg::Many<
        models::AndroidForWorkEasEmailProfileBase,
        AndroidForWorkEasEmailProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidForWorkEasEmailProfileBaseCollection: mg::Many<models::AndroidForWorkEasEmailProfileBase, AndroidForWorkEasEmailProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidForWorkEasEmailProfileBaseCollection {
    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`: the members that are
    /// [`AndroidForWorkGmailEasConfiguration`](models::AndroidForWorkGmailEasConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkGmailEasConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkNineWorkEasConfiguration`: the members that are
    /// [`AndroidForWorkNineWorkEasConfiguration`](models::AndroidForWorkNineWorkEasConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkNineWorkEasConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_nine_work_eas_configuration(
        &self,
    ) -> requests::android_for_work_nine_work_eas_configuration::AndroidForWorkNineWorkEasConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkNineWorkEasConfiguration")
    }
}
