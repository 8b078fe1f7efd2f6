// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceConfiguration`](models::DeviceConfiguration): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().device_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceConfigurationResource(mg::One<models::DeviceConfiguration>);

mg::builder! { DeviceConfigurationResource: mg::One<models::DeviceConfiguration> }

impl DeviceConfigurationResource {
    /// `…/assignments`: many
    /// [`DeviceConfigurationAssignment`](models::DeviceConfigurationAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_configuration_assignment::DeviceConfigurationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](models::SettingStateDeviceSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::setting_state_device_summary::SettingStateDeviceSummaryCollection {
        mg::navigate(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](models::DeviceConfigurationDeviceOverview).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_status_overview(
        &self,
    ) -> requests::device_configuration_device_overview::DeviceConfigurationDeviceOverviewResource {
        mg::navigate(self, "deviceStatusOverview")
    }

    /// `…/deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](models::DeviceConfigurationDeviceStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::device_configuration_device_status::DeviceConfigurationDeviceStatusCollection {
        mg::navigate(self, "deviceStatuses")
    }

    /// `…/groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](models::DeviceConfigurationGroupAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::device_configuration_group_assignment::DeviceConfigurationGroupAssignmentCollection {
        mg::navigate(self, "groupAssignments")
    }

    /// `…/userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](models::DeviceConfigurationUserOverview).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_status_overview(
        &self,
    ) -> requests::device_configuration_user_overview::DeviceConfigurationUserOverviewResource {
        mg::navigate(self, "userStatusOverview")
    }

    /// `…/userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](models::DeviceConfigurationUserStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::device_configuration_user_status::DeviceConfigurationUserStatusCollection {
        mg::navigate(self, "userStatuses")
    }

    /// `…/microsoft.graph.androidCertificateProfileBase`: cast to
    /// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase).
    #[doc(alias = "microsoft.graph.androidCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_certificate_profile_base(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.androidCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidCustomConfiguration`: cast to
    /// [`AndroidCustomConfiguration`](models::AndroidCustomConfiguration).
    #[doc(alias = "microsoft.graph.androidCustomConfiguration")]
    #[inline]
    pub fn cast_to_android_custom_configuration(
        &self,
    ) -> requests::android_custom_configuration::AndroidCustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidCustomConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCertificateProfileBase`: cast to
    /// [`AndroidDeviceOwnerCertificateProfileBase`].
    ///
    /// [`AndroidDeviceOwnerCertificateProfileBase`]: models::AndroidDeviceOwnerCertificateProfileBase
    #[doc(alias = "microsoft.graph.androidDeviceOwnerCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_device_owner_certificate_profile_base(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`: cast to
    /// [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`].
    ///
    /// [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`]: models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration
    #[doc(
        alias = "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration"
    )]
    #[inline]
    pub fn cast_to_android_device_owner_derived_credential_authentication_configuration(
        &self,
    ) -> requests::android_device_owner_derived_credential_authentication_configuration::AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`: cast to
    /// [`AndroidDeviceOwnerGeneralDeviceConfiguration`].
    ///
    /// [`AndroidDeviceOwnerGeneralDeviceConfiguration`]: models::AndroidDeviceOwnerGeneralDeviceConfiguration
    #[doc(alias = "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_general_device_configuration(
        &self,
    ) -> requests::android_device_owner_general_device_configuration::AndroidDeviceOwnerGeneralDeviceConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`: cast to
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: models::AndroidDeviceOwnerImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileResource {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`: cast to
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`]: models::AndroidDeviceOwnerPkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`: cast to
    /// [`AndroidDeviceOwnerScepCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerScepCertificateProfile`]: models::AndroidDeviceOwnerScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerTrustedRootCertificate`: cast to
    /// [`AndroidDeviceOwnerTrustedRootCertificate`].
    ///
    /// [`AndroidDeviceOwnerTrustedRootCertificate`]: models::AndroidDeviceOwnerTrustedRootCertificate
    #[doc(alias = "microsoft.graph.androidDeviceOwnerTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`: cast to
    /// [`AndroidDeviceOwnerVpnConfiguration`](models::AndroidDeviceOwnerVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerWiFiConfiguration`: cast to
    /// [`AndroidDeviceOwnerWiFiConfiguration`](models::AndroidDeviceOwnerWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidEasEmailProfileConfiguration`: cast to
    /// [`AndroidEasEmailProfileConfiguration`](models::AndroidEasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.androidEasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_android_eas_email_profile_configuration(
        &self,
    ) -> requests::android_eas_email_profile_configuration::AndroidEasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidEnterpriseWiFiConfiguration`](models::AndroidEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkCertificateProfileBase`: cast to
    /// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase).
    #[doc(alias = "microsoft.graph.androidForWorkCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_for_work_certificate_profile_base(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.androidForWorkCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkCustomConfiguration`: cast to
    /// [`AndroidForWorkCustomConfiguration`](models::AndroidForWorkCustomConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkCustomConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_custom_configuration(
        &self,
    ) -> requests::android_for_work_custom_configuration::AndroidForWorkCustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkCustomConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkEasEmailProfileBase`: cast to
    /// [`AndroidForWorkEasEmailProfileBase`](models::AndroidForWorkEasEmailProfileBase).
    #[doc(alias = "microsoft.graph.androidForWorkEasEmailProfileBase")]
    #[inline]
    pub fn cast_to_android_for_work_eas_email_profile_base(
        &self,
    ) -> requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseResource {
        mg::navigate(self, "microsoft.graph.androidForWorkEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`]: models::AndroidForWorkEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGeneralDeviceConfiguration`: cast to
    /// [`AndroidForWorkGeneralDeviceConfiguration`].
    ///
    /// [`AndroidForWorkGeneralDeviceConfiguration`]: models::AndroidForWorkGeneralDeviceConfiguration
    #[doc(alias = "microsoft.graph.androidForWorkGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_general_device_configuration(
        &self,
    ) -> requests::android_for_work_general_device_configuration::AndroidForWorkGeneralDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkGeneralDeviceConfiguration")
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

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`: cast to
    /// [`AndroidForWorkImportedPfxCertificateProfile`].
    ///
    /// [`AndroidForWorkImportedPfxCertificateProfile`]: models::AndroidForWorkImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidForWorkImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
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

    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`: cast to
    /// [`AndroidForWorkPkcsCertificateProfile`](models::AndroidForWorkPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_pkcs_certificate_profile(
        &self,
    ) -> requests::android_for_work_pkcs_certificate_profile::AndroidForWorkPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidForWorkPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`: cast to
    /// [`AndroidForWorkScepCertificateProfile`](models::AndroidForWorkScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_scep_certificate_profile(
        &self,
    ) -> requests::android_for_work_scep_certificate_profile::AndroidForWorkScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidForWorkScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkTrustedRootCertificate`: cast to
    /// [`AndroidForWorkTrustedRootCertificate`](models::AndroidForWorkTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.androidForWorkTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_for_work_trusted_root_certificate(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.androidForWorkTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkVpnConfiguration`: cast to
    /// [`AndroidForWorkVpnConfiguration`](models::AndroidForWorkVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_vpn_configuration(
        &self,
    ) -> requests::android_for_work_vpn_configuration::AndroidForWorkVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkVpnConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkWiFiConfiguration`: cast to
    /// [`AndroidForWorkWiFiConfiguration`](models::AndroidForWorkWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidGeneralDeviceConfiguration`: cast to
    /// [`AndroidGeneralDeviceConfiguration`](models::AndroidGeneralDeviceConfiguration).
    #[doc(alias = "microsoft.graph.androidGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_general_device_configuration(
        &self,
    ) -> requests::android_general_device_configuration::AndroidGeneralDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`: cast to
    /// [`AndroidImportedPfxCertificateProfile`](models::AndroidImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.androidImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidOmaCpConfiguration`: cast to
    /// [`AndroidOmaCpConfiguration`](models::AndroidOmaCpConfiguration).
    #[doc(alias = "microsoft.graph.androidOmaCpConfiguration")]
    #[inline]
    pub fn cast_to_android_oma_cp_configuration(
        &self,
    ) -> requests::android_oma_cp_configuration::AndroidOmaCpConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidOmaCpConfiguration")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`: cast to
    /// [`AndroidPkcsCertificateProfile`](models::AndroidPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`: cast to
    /// [`AndroidScepCertificateProfile`](models::AndroidScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidTrustedRootCertificate`: cast to
    /// [`AndroidTrustedRootCertificate`](models::AndroidTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.androidTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_trusted_root_certificate(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.androidTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidVpnConfiguration`: cast to
    /// [`AndroidVpnConfiguration`](models::AndroidVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_vpn_configuration(
        &self,
    ) -> requests::android_vpn_configuration::AndroidVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWiFiConfiguration`: cast to
    /// [`AndroidWiFiConfiguration`](models::AndroidWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_wi_fi_configuration(
        &self,
    ) -> requests::android_wi_fi_configuration::AndroidWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileCertificateProfileBase`: cast to
    /// [`AndroidWorkProfileCertificateProfileBase`].
    ///
    /// [`AndroidWorkProfileCertificateProfileBase`]: models::AndroidWorkProfileCertificateProfileBase
    #[doc(alias = "microsoft.graph.androidWorkProfileCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_work_profile_certificate_profile_base(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileCustomConfiguration`: cast to
    /// [`AndroidWorkProfileCustomConfiguration`](models::AndroidWorkProfileCustomConfiguration).
    #[doc(alias = "microsoft.graph.androidWorkProfileCustomConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_custom_configuration(
        &self,
    ) -> requests::android_work_profile_custom_configuration::AndroidWorkProfileCustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileCustomConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileEasEmailProfileBase`: cast to
    /// [`AndroidWorkProfileEasEmailProfileBase`](models::AndroidWorkProfileEasEmailProfileBase).
    #[doc(alias = "microsoft.graph.androidWorkProfileEasEmailProfileBase")]
    #[inline]
    pub fn cast_to_android_work_profile_eas_email_profile_base(
        &self,
    ) -> requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`: cast to
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: models::AndroidWorkProfileEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        )
    }

    /// `…/microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`: cast to
    /// [`AndroidWorkProfileGeneralDeviceConfiguration`].
    ///
    /// [`AndroidWorkProfileGeneralDeviceConfiguration`]: models::AndroidWorkProfileGeneralDeviceConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_general_device_configuration(
        &self,
    ) -> requests::android_work_profile_general_device_configuration::AndroidWorkProfileGeneralDeviceConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        )
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

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`: cast to
    /// [`AndroidWorkProfilePkcsCertificateProfile`].
    ///
    /// [`AndroidWorkProfilePkcsCertificateProfile`]: models::AndroidWorkProfilePkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfilePkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`: cast to
    /// [`AndroidWorkProfileScepCertificateProfile`].
    ///
    /// [`AndroidWorkProfileScepCertificateProfile`]: models::AndroidWorkProfileScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfileScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileTrustedRootCertificate`: cast to
    /// [`AndroidWorkProfileTrustedRootCertificate`].
    ///
    /// [`AndroidWorkProfileTrustedRootCertificate`]: models::AndroidWorkProfileTrustedRootCertificate
    #[doc(alias = "microsoft.graph.androidWorkProfileTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_work_profile_trusted_root_certificate(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfileVpnConfiguration`: cast to
    /// [`AndroidWorkProfileVpnConfiguration`](models::AndroidWorkProfileVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidWorkProfileVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_vpn_configuration(
        &self,
    ) -> requests::android_work_profile_vpn_configuration::AndroidWorkProfileVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileWiFiConfiguration`: cast to
    /// [`AndroidWorkProfileWiFiConfiguration`](models::AndroidWorkProfileWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidWorkProfileWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCertificateProfileBase`: cast to
    /// [`AospDeviceOwnerCertificateProfileBase`](models::AospDeviceOwnerCertificateProfileBase).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerCertificateProfileBase")]
    #[inline]
    pub fn cast_to_aosp_device_owner_certificate_profile_base(
        &self,
    ) -> requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.aospDeviceOwnerDeviceConfiguration`: cast to
    /// [`AospDeviceOwnerDeviceConfiguration`](models::AospDeviceOwnerDeviceConfiguration).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerDeviceConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_device_configuration(
        &self,
    ) -> requests::aosp_device_owner_device_configuration::AospDeviceOwnerDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerDeviceConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`: cast to
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: models::AospDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`: cast to
    /// [`AospDeviceOwnerPkcsCertificateProfile`](models::AospDeviceOwnerPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`: cast to
    /// [`AospDeviceOwnerScepCertificateProfile`](models::AospDeviceOwnerScepCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerTrustedRootCertificate`: cast to
    /// [`AospDeviceOwnerTrustedRootCertificate`](models::AospDeviceOwnerTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_aosp_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.aospDeviceOwnerWiFiConfiguration`: cast to
    /// [`AospDeviceOwnerWiFiConfiguration`](models::AospDeviceOwnerWiFiConfiguration).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerWiFiConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.appleDeviceFeaturesConfigurationBase`: cast to
    /// [`AppleDeviceFeaturesConfigurationBase`](models::AppleDeviceFeaturesConfigurationBase).
    #[doc(alias = "microsoft.graph.appleDeviceFeaturesConfigurationBase")]
    #[inline]
    pub fn cast_to_apple_device_features_configuration_base(
        &self,
    ) -> requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource {
        mg::navigate(self, "microsoft.graph.appleDeviceFeaturesConfigurationBase")
    }

    /// `…/microsoft.graph.appleExpeditedCheckinConfigurationBase`: cast to
    /// [`AppleExpeditedCheckinConfigurationBase`](models::AppleExpeditedCheckinConfigurationBase).
    #[doc(alias = "microsoft.graph.appleExpeditedCheckinConfigurationBase")]
    #[inline]
    pub fn cast_to_apple_expedited_checkin_configuration_base(
        &self,
    ) -> requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseResource {
        mg::navigate(self, "microsoft.graph.appleExpeditedCheckinConfigurationBase")
    }

    /// `…/microsoft.graph.appleVpnConfiguration`: cast to
    /// [`AppleVpnConfiguration`](models::AppleVpnConfiguration).
    #[doc(alias = "microsoft.graph.appleVpnConfiguration")]
    #[inline]
    pub fn cast_to_apple_vpn_configuration(
        &self,
    ) -> requests::apple_vpn_configuration::AppleVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.appleVpnConfiguration")
    }

    /// `…/microsoft.graph.easEmailProfileConfigurationBase`: cast to
    /// [`EasEmailProfileConfigurationBase`](models::EasEmailProfileConfigurationBase).
    #[doc(alias = "microsoft.graph.easEmailProfileConfigurationBase")]
    #[inline]
    pub fn cast_to_eas_email_profile_configuration_base(
        &self,
    ) -> requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource {
        mg::navigate(self, "microsoft.graph.easEmailProfileConfigurationBase")
    }

    /// `…/microsoft.graph.editionUpgradeConfiguration`: cast to
    /// [`EditionUpgradeConfiguration`](models::EditionUpgradeConfiguration).
    #[doc(alias = "microsoft.graph.editionUpgradeConfiguration")]
    #[inline]
    pub fn cast_to_edition_upgrade_configuration(
        &self,
    ) -> requests::edition_upgrade_configuration::EditionUpgradeConfigurationResource {
        mg::navigate(self, "microsoft.graph.editionUpgradeConfiguration")
    }

    /// `…/microsoft.graph.iosCertificateProfile`: cast to
    /// [`IosCertificateProfile`](models::IosCertificateProfile).
    #[doc(alias = "microsoft.graph.iosCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_certificate_profile(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosCertificateProfile")
    }

    /// `…/microsoft.graph.iosCertificateProfileBase`: cast to
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    #[doc(alias = "microsoft.graph.iosCertificateProfileBase")]
    #[inline]
    pub fn cast_to_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosCustomConfiguration`: cast to
    /// [`IosCustomConfiguration`](models::IosCustomConfiguration).
    #[doc(alias = "microsoft.graph.iosCustomConfiguration")]
    #[inline]
    pub fn cast_to_ios_custom_configuration(
        &self,
    ) -> requests::ios_custom_configuration::IosCustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosCustomConfiguration")
    }

    /// `…/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`: cast to
    /// [`IosDerivedCredentialAuthenticationConfiguration`].
    ///
    /// [`IosDerivedCredentialAuthenticationConfiguration`]: models::IosDerivedCredentialAuthenticationConfiguration
    #[doc(alias = "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration")]
    #[inline]
    pub fn cast_to_ios_derived_credential_authentication_configuration(
        &self,
    ) -> requests::ios_derived_credential_authentication_configuration::IosDerivedCredentialAuthenticationConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration",
        )
    }

    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`: cast to
    /// [`IosDeviceFeaturesConfiguration`](models::IosDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.iosDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`: cast to
    /// [`IosEasEmailProfileConfiguration`](models::IosEasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.iosEasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.iosEduDeviceConfiguration`: cast to
    /// [`IosEduDeviceConfiguration`](models::IosEduDeviceConfiguration).
    #[doc(alias = "microsoft.graph.iosEduDeviceConfiguration")]
    #[inline]
    pub fn cast_to_ios_edu_device_configuration(
        &self,
    ) -> requests::ios_edu_device_configuration::IosEduDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosEduDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEducationDeviceConfiguration`: cast to
    /// [`IosEducationDeviceConfiguration`](models::IosEducationDeviceConfiguration).
    #[doc(alias = "microsoft.graph.iosEducationDeviceConfiguration")]
    #[inline]
    pub fn cast_to_ios_education_device_configuration(
        &self,
    ) -> requests::ios_education_device_configuration::IosEducationDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosEducationDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`: cast to
    /// [`IosEnterpriseWiFiConfiguration`](models::IosEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.iosEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`: cast to
    /// [`IosExpeditedCheckinConfiguration`](models::IosExpeditedCheckinConfiguration).
    #[doc(alias = "microsoft.graph.iosExpeditedCheckinConfiguration")]
    #[inline]
    pub fn cast_to_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }

    /// `…/microsoft.graph.iosGeneralDeviceConfiguration`: cast to
    /// [`IosGeneralDeviceConfiguration`](models::IosGeneralDeviceConfiguration).
    #[doc(alias = "microsoft.graph.iosGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_ios_general_device_configuration(
        &self,
    ) -> requests::ios_general_device_configuration::IosGeneralDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`: cast to
    /// [`IosImportedPfxCertificateProfile`](models::IosImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.iosImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`: cast to
    /// [`IosPkcsCertificateProfile`](models::IosPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.iosPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`: cast to
    /// [`IosScepCertificateProfile`](models::IosScepCertificateProfile).
    #[doc(alias = "microsoft.graph.iosScepCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosScepCertificateProfile")
    }

    /// `…/microsoft.graph.iosTrustedRootCertificate`: cast to
    /// [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.iosTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_ios_trusted_root_certificate(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.iosTrustedRootCertificate")
    }

    /// `…/microsoft.graph.iosUpdateConfiguration`: cast to
    /// [`IosUpdateConfiguration`](models::IosUpdateConfiguration).
    #[doc(alias = "microsoft.graph.iosUpdateConfiguration")]
    #[inline]
    pub fn cast_to_ios_update_configuration(
        &self,
    ) -> requests::ios_update_configuration::IosUpdateConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosUpdateConfiguration")
    }

    /// `…/microsoft.graph.iosVpnConfiguration`: cast to
    /// [`IosVpnConfiguration`](models::IosVpnConfiguration).
    #[doc(alias = "microsoft.graph.iosVpnConfiguration")]
    #[inline]
    pub fn cast_to_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosWiFiConfiguration`: cast to
    /// [`IosWiFiConfiguration`](models::IosWiFiConfiguration).
    #[doc(alias = "microsoft.graph.iosWiFiConfiguration")]
    #[inline]
    pub fn cast_to_ios_wi_fi_configuration(
        &self,
    ) -> requests::ios_wi_fi_configuration::IosWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosWiredNetworkConfiguration`: cast to
    /// [`IosWiredNetworkConfiguration`](models::IosWiredNetworkConfiguration).
    #[doc(alias = "microsoft.graph.iosWiredNetworkConfiguration")]
    #[inline]
    pub fn cast_to_ios_wired_network_configuration(
        &self,
    ) -> requests::ios_wired_network_configuration::IosWiredNetworkConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`: cast to
    /// [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration).
    #[doc(alias = "microsoft.graph.iosikEv2VpnConfiguration")]
    #[inline]
    pub fn cast_to_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSCertificateProfileBase`: cast to
    /// [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase).
    #[doc(alias = "microsoft.graph.macOSCertificateProfileBase")]
    #[inline]
    pub fn cast_to_mac_os_certificate_profile_base(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.macOSCertificateProfileBase")
    }

    /// `…/microsoft.graph.macOSCustomAppConfiguration`: cast to
    /// [`MacOsCustomAppConfiguration`](models::MacOsCustomAppConfiguration).
    #[doc(alias = "microsoft.graph.macOSCustomAppConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_custom_app_configuration(
        &self,
    ) -> requests::mac_os_custom_app_configuration::MacOsCustomAppConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSCustomAppConfiguration")
    }

    /// `…/microsoft.graph.macOSCustomConfiguration`: cast to
    /// [`MacOsCustomConfiguration`](models::MacOsCustomConfiguration).
    #[doc(alias = "microsoft.graph.macOSCustomConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_custom_configuration(
        &self,
    ) -> requests::mac_os_custom_configuration::MacOsCustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSCustomConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`: cast to
    /// [`MacOsDeviceFeaturesConfiguration`](models::MacOsDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.macOSDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSEndpointProtectionConfiguration`: cast to
    /// [`MacOsEndpointProtectionConfiguration`](models::MacOsEndpointProtectionConfiguration).
    #[doc(alias = "microsoft.graph.macOSEndpointProtectionConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_endpoint_protection_configuration(
        &self,
    ) -> requests::mac_os_endpoint_protection_configuration::MacOsEndpointProtectionConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSEndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`: cast to
    /// [`MacOsEnterpriseWiFiConfiguration`](models::MacOsEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.macOSEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSExtensionsConfiguration`: cast to
    /// [`MacOsExtensionsConfiguration`](models::MacOsExtensionsConfiguration).
    #[doc(alias = "microsoft.graph.macOSExtensionsConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_extensions_configuration(
        &self,
    ) -> requests::mac_os_extensions_configuration::MacOsExtensionsConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSExtensionsConfiguration")
    }

    /// `…/microsoft.graph.macOSGeneralDeviceConfiguration`: cast to
    /// [`MacOsGeneralDeviceConfiguration`](models::MacOsGeneralDeviceConfiguration).
    #[doc(alias = "microsoft.graph.macOSGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_general_device_configuration(
        &self,
    ) -> requests::mac_os_general_device_configuration::MacOsGeneralDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`: cast to
    /// [`MacOsImportedPfxCertificateProfile`](models::MacOsImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`: cast to
    /// [`MacOsPkcsCertificateProfile`](models::MacOsPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`: cast to
    /// [`MacOsScepCertificateProfile`](models::MacOsScepCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSScepCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.macOSScepCertificateProfile")
    }

    /// `…/microsoft.graph.macOSSoftwareUpdateConfiguration`: cast to
    /// [`MacOsSoftwareUpdateConfiguration`](models::MacOsSoftwareUpdateConfiguration).
    #[doc(alias = "microsoft.graph.macOSSoftwareUpdateConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_software_update_configuration(
        &self,
    ) -> requests::mac_os_software_update_configuration::MacOsSoftwareUpdateConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSSoftwareUpdateConfiguration")
    }

    /// `…/microsoft.graph.macOSTrustedRootCertificate`: cast to
    /// [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.macOSTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_mac_os_trusted_root_certificate(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.macOSTrustedRootCertificate")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`: cast to
    /// [`MacOsVpnConfiguration`](models::MacOsVpnConfiguration).
    #[doc(alias = "microsoft.graph.macOSVpnConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSVpnConfiguration")
    }

    /// `…/microsoft.graph.macOSWiFiConfiguration`: cast to
    /// [`MacOsWiFiConfiguration`](models::MacOsWiFiConfiguration).
    #[doc(alias = "microsoft.graph.macOSWiFiConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSWiredNetworkConfiguration`: cast to
    /// [`MacOsWiredNetworkConfiguration`](models::MacOsWiredNetworkConfiguration).
    #[doc(alias = "microsoft.graph.macOSWiredNetworkConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_wired_network_configuration(
        &self,
    ) -> requests::mac_os_wired_network_configuration::MacOsWiredNetworkConfigurationResource {
        mg::navigate(self, "microsoft.graph.macOSWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.sharedPCConfiguration`: cast to
    /// [`SharedPcConfiguration`](models::SharedPcConfiguration).
    #[doc(alias = "microsoft.graph.sharedPCConfiguration")]
    #[inline]
    pub fn cast_to_shared_pc_configuration(
        &self,
    ) -> requests::shared_pc_configuration::SharedPcConfigurationResource {
        mg::navigate(self, "microsoft.graph.sharedPCConfiguration")
    }

    /// `…/microsoft.graph.unsupportedDeviceConfiguration`: cast to
    /// [`UnsupportedDeviceConfiguration`](models::UnsupportedDeviceConfiguration).
    #[doc(alias = "microsoft.graph.unsupportedDeviceConfiguration")]
    #[inline]
    pub fn cast_to_unsupported_device_configuration(
        &self,
    ) -> requests::unsupported_device_configuration::UnsupportedDeviceConfigurationResource {
        mg::navigate(self, "microsoft.graph.unsupportedDeviceConfiguration")
    }

    /// `…/microsoft.graph.vpnConfiguration`: cast to
    /// [`VpnConfiguration`](models::VpnConfiguration).
    #[doc(alias = "microsoft.graph.vpnConfiguration")]
    #[inline]
    pub fn cast_to_vpn_configuration(
        &self,
    ) -> requests::vpn_configuration::VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.vpnConfiguration")
    }

    /// `…/microsoft.graph.windows10CertificateProfileBase`: cast to
    /// [`Windows10CertificateProfileBase`](models::Windows10CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windows10CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10CustomConfiguration`: cast to
    /// [`Windows10CustomConfiguration`](models::Windows10CustomConfiguration).
    #[doc(alias = "microsoft.graph.windows10CustomConfiguration")]
    #[inline]
    pub fn cast_to_windows10_custom_configuration(
        &self,
    ) -> requests::windows10_custom_configuration::Windows10CustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10CustomConfiguration")
    }

    /// `…/microsoft.graph.windows10DeviceFirmwareConfigurationInterface`: cast to
    /// [`Windows10DeviceFirmwareConfigurationInterface`].
    ///
    /// [`Windows10DeviceFirmwareConfigurationInterface`]: models::Windows10DeviceFirmwareConfigurationInterface
    #[doc(alias = "microsoft.graph.windows10DeviceFirmwareConfigurationInterface")]
    #[inline]
    pub fn cast_to_windows10_device_firmware_configuration_interface(
        &self,
    ) -> requests::windows10_device_firmware_configuration_interface::Windows10DeviceFirmwareConfigurationInterfaceResource {
        mg::navigate(
            self,
            "microsoft.graph.windows10DeviceFirmwareConfigurationInterface",
        )
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`: cast to
    /// [`Windows10EasEmailProfileConfiguration`](models::Windows10EasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.windows10EasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EndpointProtectionConfiguration`: cast to
    /// [`Windows10EndpointProtectionConfiguration`].
    ///
    /// [`Windows10EndpointProtectionConfiguration`]: models::Windows10EndpointProtectionConfiguration
    #[doc(alias = "microsoft.graph.windows10EndpointProtectionConfiguration")]
    #[inline]
    pub fn cast_to_windows10_endpoint_protection_configuration(
        &self,
    ) -> requests::windows10_endpoint_protection_configuration::Windows10EndpointProtectionConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10EndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`: cast to
    /// [`Windows10EnterpriseModernAppManagementConfiguration`].
    ///
    /// [`Windows10EnterpriseModernAppManagementConfiguration`]: models::Windows10EnterpriseModernAppManagementConfiguration
    #[doc(alias = "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration")]
    #[inline]
    pub fn cast_to_windows10_enterprise_modern_app_management_configuration(
        &self,
    ) -> requests::windows10_enterprise_modern_app_management_configuration::Windows10EnterpriseModernAppManagementConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10GeneralConfiguration`: cast to
    /// [`Windows10GeneralConfiguration`](models::Windows10GeneralConfiguration).
    #[doc(alias = "microsoft.graph.windows10GeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows10_general_configuration(
        &self,
    ) -> requests::windows10_general_configuration::Windows10GeneralConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10GeneralConfiguration")
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

    /// `…/microsoft.graph.windows10NetworkBoundaryConfiguration`: cast to
    /// [`Windows10NetworkBoundaryConfiguration`](models::Windows10NetworkBoundaryConfiguration).
    #[doc(alias = "microsoft.graph.windows10NetworkBoundaryConfiguration")]
    #[inline]
    pub fn cast_to_windows10_network_boundary_configuration(
        &self,
    ) -> requests::windows10_network_boundary_configuration::Windows10NetworkBoundaryConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10NetworkBoundaryConfiguration")
    }

    /// `…/microsoft.graph.windows10PFXImportCertificateProfile`: cast to
    /// [`Windows10PfxImportCertificateProfile`](models::Windows10PfxImportCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10PFXImportCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_pfx_import_certificate_profile(
        &self,
    ) -> requests::windows10_pfx_import_certificate_profile::Windows10PfxImportCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10PFXImportCertificateProfile")
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

    /// `…/microsoft.graph.windows10SecureAssessmentConfiguration`: cast to
    /// [`Windows10SecureAssessmentConfiguration`](models::Windows10SecureAssessmentConfiguration).
    #[doc(alias = "microsoft.graph.windows10SecureAssessmentConfiguration")]
    #[inline]
    pub fn cast_to_windows10_secure_assessment_configuration(
        &self,
    ) -> requests::windows10_secure_assessment_configuration::Windows10SecureAssessmentConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10SecureAssessmentConfiguration")
    }

    /// `…/microsoft.graph.windows10TeamGeneralConfiguration`: cast to
    /// [`Windows10TeamGeneralConfiguration`](models::Windows10TeamGeneralConfiguration).
    #[doc(alias = "microsoft.graph.windows10TeamGeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows10_team_general_configuration(
        &self,
    ) -> requests::windows10_team_general_configuration::Windows10TeamGeneralConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10TeamGeneralConfiguration")
    }

    /// `…/microsoft.graph.windows10VpnConfiguration`: cast to
    /// [`Windows10VpnConfiguration`](models::Windows10VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows10VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10VpnConfiguration")
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

    /// `…/microsoft.graph.windows81GeneralConfiguration`: cast to
    /// [`Windows81GeneralConfiguration`](models::Windows81GeneralConfiguration).
    #[doc(alias = "microsoft.graph.windows81GeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows81_general_configuration(
        &self,
    ) -> requests::windows81_general_configuration::Windows81GeneralConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows81GeneralConfiguration")
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

    /// `…/microsoft.graph.windows81TrustedRootCertificate`: cast to
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    #[doc(alias = "microsoft.graph.windows81TrustedRootCertificate")]
    #[inline]
    pub fn cast_to_windows81_trusted_root_certificate(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.windows81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`: cast to
    /// [`Windows81VpnConfiguration`](models::Windows81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows81VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81WifiImportConfiguration`: cast to
    /// [`Windows81WifiImportConfiguration`](models::Windows81WifiImportConfiguration).
    #[doc(alias = "microsoft.graph.windows81WifiImportConfiguration")]
    #[inline]
    pub fn cast_to_windows81_wifi_import_configuration(
        &self,
    ) -> requests::windows81_wifi_import_configuration::Windows81WifiImportConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows81WifiImportConfiguration")
    }

    /// `…/microsoft.graph.windowsCertificateProfileBase`: cast to
    /// [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase).
    #[doc(alias = "microsoft.graph.windowsCertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows_certificate_profile_base(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.windowsCertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`: cast to
    /// [`WindowsDefenderAdvancedThreatProtectionConfiguration`].
    ///
    /// [`WindowsDefenderAdvancedThreatProtectionConfiguration`]: models::WindowsDefenderAdvancedThreatProtectionConfiguration
    #[doc(
        alias = "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration"
    )]
    #[inline]
    pub fn cast_to_windows_defender_advanced_threat_protection_configuration(
        &self,
    ) -> requests::windows_defender_advanced_threat_protection_configuration::WindowsDefenderAdvancedThreatProtectionConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        )
    }

    /// `…/microsoft.graph.windowsDeliveryOptimizationConfiguration`: cast to
    /// [`WindowsDeliveryOptimizationConfiguration`].
    ///
    /// [`WindowsDeliveryOptimizationConfiguration`]: models::WindowsDeliveryOptimizationConfiguration
    #[doc(alias = "microsoft.graph.windowsDeliveryOptimizationConfiguration")]
    #[inline]
    pub fn cast_to_windows_delivery_optimization_configuration(
        &self,
    ) -> requests::windows_delivery_optimization_configuration::WindowsDeliveryOptimizationConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsDeliveryOptimizationConfiguration")
    }

    /// `…/microsoft.graph.windowsDomainJoinConfiguration`: cast to
    /// [`WindowsDomainJoinConfiguration`](models::WindowsDomainJoinConfiguration).
    #[doc(alias = "microsoft.graph.windowsDomainJoinConfiguration")]
    #[inline]
    pub fn cast_to_windows_domain_join_configuration(
        &self,
    ) -> requests::windows_domain_join_configuration::WindowsDomainJoinConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsDomainJoinConfiguration")
    }

    /// `…/microsoft.graph.windowsHealthMonitoringConfiguration`: cast to
    /// [`WindowsHealthMonitoringConfiguration`](models::WindowsHealthMonitoringConfiguration).
    #[doc(alias = "microsoft.graph.windowsHealthMonitoringConfiguration")]
    #[inline]
    pub fn cast_to_windows_health_monitoring_configuration(
        &self,
    ) -> requests::windows_health_monitoring_configuration::WindowsHealthMonitoringConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsHealthMonitoringConfiguration")
    }

    /// `…/microsoft.graph.windowsIdentityProtectionConfiguration`: cast to
    /// [`WindowsIdentityProtectionConfiguration`](models::WindowsIdentityProtectionConfiguration).
    #[doc(alias = "microsoft.graph.windowsIdentityProtectionConfiguration")]
    #[inline]
    pub fn cast_to_windows_identity_protection_configuration(
        &self,
    ) -> requests::windows_identity_protection_configuration::WindowsIdentityProtectionConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsIdentityProtectionConfiguration")
    }

    /// `…/microsoft.graph.windowsKioskConfiguration`: cast to
    /// [`WindowsKioskConfiguration`](models::WindowsKioskConfiguration).
    #[doc(alias = "microsoft.graph.windowsKioskConfiguration")]
    #[inline]
    pub fn cast_to_windows_kiosk_configuration(
        &self,
    ) -> requests::windows_kiosk_configuration::WindowsKioskConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsKioskConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81CertificateProfileBase`: cast to
    /// [`WindowsPhone81CertificateProfileBase`](models::WindowsPhone81CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windowsPhone81CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows_phone81_certificate_profile_base(
        &self,
    ) -> requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsPhone81CustomConfiguration`: cast to
    /// [`WindowsPhone81CustomConfiguration`](models::WindowsPhone81CustomConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81CustomConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_custom_configuration(
        &self,
    ) -> requests::windows_phone81_custom_configuration::WindowsPhone81CustomConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81CustomConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81GeneralConfiguration`: cast to
    /// [`WindowsPhone81GeneralConfiguration`](models::WindowsPhone81GeneralConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81GeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_general_configuration(
        &self,
    ) -> requests::windows_phone81_general_configuration::WindowsPhone81GeneralConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81GeneralConfiguration")
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

    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`: cast to
    /// [`WindowsPhone81ScepCertificateProfile`](models::WindowsPhone81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windowsPhone81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81TrustedRootCertificate`: cast to
    /// [`WindowsPhone81TrustedRootCertificate`](models::WindowsPhone81TrustedRootCertificate).
    #[doc(alias = "microsoft.graph.windowsPhone81TrustedRootCertificate")]
    #[inline]
    pub fn cast_to_windows_phone81_trusted_root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`: cast to
    /// [`WindowsPhone81VpnConfiguration`](models::WindowsPhone81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`: cast to
    /// [`WindowsPhoneEasEmailProfileConfiguration`].
    ///
    /// [`WindowsPhoneEasEmailProfileConfiguration`]: models::WindowsPhoneEasEmailProfileConfiguration
    #[doc(alias = "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsUpdateForBusinessConfiguration`: cast to
    /// [`WindowsUpdateForBusinessConfiguration`](models::WindowsUpdateForBusinessConfiguration).
    #[doc(alias = "microsoft.graph.windowsUpdateForBusinessConfiguration")]
    #[inline]
    pub fn cast_to_windows_update_for_business_configuration(
        &self,
    ) -> requests::windows_update_for_business_configuration::WindowsUpdateForBusinessConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsUpdateForBusinessConfiguration")
    }

    /// `…/microsoft.graph.windowsVpnConfiguration`: cast to
    /// [`WindowsVpnConfiguration`](models::WindowsVpnConfiguration).
    #[doc(alias = "microsoft.graph.windowsVpnConfiguration")]
    #[inline]
    pub fn cast_to_windows_vpn_configuration(
        &self,
    ) -> requests::windows_vpn_configuration::WindowsVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsVpnConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiConfiguration`: cast to
    /// [`WindowsWifiConfiguration`](models::WindowsWifiConfiguration).
    #[doc(alias = "microsoft.graph.windowsWifiConfiguration")]
    #[inline]
    pub fn cast_to_windows_wifi_configuration(
        &self,
    ) -> requests::windows_wifi_configuration::WindowsWifiConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsWifiConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`: cast to
    /// [`WindowsWifiEnterpriseEapConfiguration`](models::WindowsWifiEnterpriseEapConfiguration).
    #[doc(alias = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")]
    #[inline]
    pub fn cast_to_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }

    /// `…/microsoft.graph.windowsWiredNetworkConfiguration`: cast to
    /// [`WindowsWiredNetworkConfiguration`](models::WindowsWiredNetworkConfiguration).
    #[doc(alias = "microsoft.graph.windowsWiredNetworkConfiguration")]
    #[inline]
    pub fn cast_to_windows_wired_network_configuration(
        &self,
    ) -> requests::windows_wired_network_configuration::WindowsWiredNetworkConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.windowsZtdnsConfiguration`: cast to
    /// [`WindowsZtdnsConfiguration`](models::WindowsZtdnsConfiguration).
    #[doc(alias = "microsoft.graph.windowsZtdnsConfiguration")]
    #[inline]
    pub fn cast_to_windows_ztdns_configuration(
        &self,
    ) -> requests::windows_ztdns_configuration::WindowsZtdnsConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsZtdnsConfiguration")
    }

    /// `POST …/assign`.
    ///
    /// Returns 200 with a page of
    /// [`DeviceConfigurationAssignment`](models::DeviceConfigurationAssignment).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceConfigurationAssignment>> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/assignedAccessMultiModeProfiles`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta
    #[inline]
    pub fn assigned_access_multi_mode_profiles(
        &self,
        parameters: AssignedAccessMultiModeProfiles,
    ) -> mg::Request<()> {
        self.raw().action_with("assignedAccessMultiModeProfiles", &parameters)
    }

    /// `GET …/getOmaSettingPlainTextValue(secretReferenceValueId=…)`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_oma_setting_plain_text_value(
        &self,
        parameters: impl Into<GetOmaSettingPlainTextValue>,
    ) -> mg::Request<String> {
        self.raw().function_with("getOmaSettingPlainTextValue", &parameters.into())
    }

    /// `POST …/windowsPrivacyAccessControls`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta
    #[inline]
    pub fn windows_privacy_access_controls(
        &self,
        parameters: WindowsPrivacyAccessControls,
    ) -> mg::Request<()> {
        self.raw().action_with("windowsPrivacyAccessControls", &parameters)
    }
}

/// Requests on a collection of [`DeviceConfiguration`](models::DeviceConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().device_configurations()`.
#[derive(Clone, Debug)]
pub struct DeviceConfigurationCollection(
    mg::Many<models::DeviceConfiguration, DeviceConfigurationResource>,
);

mg::builder! { DeviceConfigurationCollection: mg::Many<models::DeviceConfiguration, DeviceConfigurationResource> }

impl DeviceConfigurationCollection {
    /// `…/microsoft.graph.androidCertificateProfileBase`: the members that are
    /// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase).
    #[doc(alias = "microsoft.graph.androidCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_certificate_profile_base(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.androidCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidCustomConfiguration`: the members that are
    /// [`AndroidCustomConfiguration`](models::AndroidCustomConfiguration).
    #[doc(alias = "microsoft.graph.androidCustomConfiguration")]
    #[inline]
    pub fn cast_to_android_custom_configuration(
        &self,
    ) -> requests::android_custom_configuration::AndroidCustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidCustomConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCertificateProfileBase`: the members that are
    /// [`AndroidDeviceOwnerCertificateProfileBase`].
    ///
    /// [`AndroidDeviceOwnerCertificateProfileBase`]: models::AndroidDeviceOwnerCertificateProfileBase
    #[doc(alias = "microsoft.graph.androidDeviceOwnerCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_device_owner_certificate_profile_base(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`: the
    /// members that are [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`].
    ///
    /// [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`]: models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration
    #[doc(
        alias = "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration"
    )]
    #[inline]
    pub fn cast_to_android_device_owner_derived_credential_authentication_configuration(
        &self,
    ) -> requests::android_device_owner_derived_credential_authentication_configuration::AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`: the members that are
    /// [`AndroidDeviceOwnerGeneralDeviceConfiguration`].
    ///
    /// [`AndroidDeviceOwnerGeneralDeviceConfiguration`]: models::AndroidDeviceOwnerGeneralDeviceConfiguration
    #[doc(alias = "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_general_device_configuration(
        &self,
    ) -> requests::android_device_owner_general_device_configuration::AndroidDeviceOwnerGeneralDeviceConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`: the members that are
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: models::AndroidDeviceOwnerImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`: the members that are
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`]: models::AndroidDeviceOwnerPkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`: the members that are
    /// [`AndroidDeviceOwnerScepCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerScepCertificateProfile`]: models::AndroidDeviceOwnerScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerTrustedRootCertificate`: the members that are
    /// [`AndroidDeviceOwnerTrustedRootCertificate`].
    ///
    /// [`AndroidDeviceOwnerTrustedRootCertificate`]: models::AndroidDeviceOwnerTrustedRootCertificate
    #[doc(alias = "microsoft.graph.androidDeviceOwnerTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`: the members that are
    /// [`AndroidDeviceOwnerVpnConfiguration`](models::AndroidDeviceOwnerVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerWiFiConfiguration`: the members that are
    /// [`AndroidDeviceOwnerWiFiConfiguration`](models::AndroidDeviceOwnerWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidEasEmailProfileConfiguration`: the members that are
    /// [`AndroidEasEmailProfileConfiguration`](models::AndroidEasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.androidEasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_android_eas_email_profile_configuration(
        &self,
    ) -> requests::android_eas_email_profile_configuration::AndroidEasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidEnterpriseWiFiConfiguration`](models::AndroidEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkCertificateProfileBase`: the members that are
    /// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase).
    #[doc(alias = "microsoft.graph.androidForWorkCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_for_work_certificate_profile_base(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkCustomConfiguration`: the members that are
    /// [`AndroidForWorkCustomConfiguration`](models::AndroidForWorkCustomConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkCustomConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_custom_configuration(
        &self,
    ) -> requests::android_for_work_custom_configuration::AndroidForWorkCustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkCustomConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkEasEmailProfileBase`: the members that are
    /// [`AndroidForWorkEasEmailProfileBase`](models::AndroidForWorkEasEmailProfileBase).
    #[doc(alias = "microsoft.graph.androidForWorkEasEmailProfileBase")]
    #[inline]
    pub fn cast_to_android_for_work_eas_email_profile_base(
        &self,
    ) -> requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidForWorkEnterpriseWiFiConfiguration`]: models::AndroidForWorkEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGeneralDeviceConfiguration`: the members that are
    /// [`AndroidForWorkGeneralDeviceConfiguration`].
    ///
    /// [`AndroidForWorkGeneralDeviceConfiguration`]: models::AndroidForWorkGeneralDeviceConfiguration
    #[doc(alias = "microsoft.graph.androidForWorkGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_general_device_configuration(
        &self,
    ) -> requests::android_for_work_general_device_configuration::AndroidForWorkGeneralDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`: the members that are
    /// [`AndroidForWorkGmailEasConfiguration`](models::AndroidForWorkGmailEasConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkGmailEasConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`: the members that are
    /// [`AndroidForWorkImportedPfxCertificateProfile`].
    ///
    /// [`AndroidForWorkImportedPfxCertificateProfile`]: models::AndroidForWorkImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidForWorkImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
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

    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`: the members that are
    /// [`AndroidForWorkPkcsCertificateProfile`](models::AndroidForWorkPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_pkcs_certificate_profile(
        &self,
    ) -> requests::android_for_work_pkcs_certificate_profile::AndroidForWorkPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`: the members that are
    /// [`AndroidForWorkScepCertificateProfile`](models::AndroidForWorkScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_scep_certificate_profile(
        &self,
    ) -> requests::android_for_work_scep_certificate_profile::AndroidForWorkScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkTrustedRootCertificate`: the members that are
    /// [`AndroidForWorkTrustedRootCertificate`](models::AndroidForWorkTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.androidForWorkTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_for_work_trusted_root_certificate(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkVpnConfiguration`: the members that are
    /// [`AndroidForWorkVpnConfiguration`](models::AndroidForWorkVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_vpn_configuration(
        &self,
    ) -> requests::android_for_work_vpn_configuration::AndroidForWorkVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkVpnConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkWiFiConfiguration`: the members that are
    /// [`AndroidForWorkWiFiConfiguration`](models::AndroidForWorkWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidGeneralDeviceConfiguration`: the members that are
    /// [`AndroidGeneralDeviceConfiguration`](models::AndroidGeneralDeviceConfiguration).
    #[doc(alias = "microsoft.graph.androidGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_general_device_configuration(
        &self,
    ) -> requests::android_general_device_configuration::AndroidGeneralDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`: the members that are
    /// [`AndroidImportedPfxCertificateProfile`](models::AndroidImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.androidImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidOmaCpConfiguration`: the members that are
    /// [`AndroidOmaCpConfiguration`](models::AndroidOmaCpConfiguration).
    #[doc(alias = "microsoft.graph.androidOmaCpConfiguration")]
    #[inline]
    pub fn cast_to_android_oma_cp_configuration(
        &self,
    ) -> requests::android_oma_cp_configuration::AndroidOmaCpConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidOmaCpConfiguration")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`: the members that are
    /// [`AndroidPkcsCertificateProfile`](models::AndroidPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`: the members that are
    /// [`AndroidScepCertificateProfile`](models::AndroidScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidTrustedRootCertificate`: the members that are
    /// [`AndroidTrustedRootCertificate`](models::AndroidTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.androidTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_trusted_root_certificate(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.androidTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidVpnConfiguration`: the members that are
    /// [`AndroidVpnConfiguration`](models::AndroidVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_vpn_configuration(
        &self,
    ) -> requests::android_vpn_configuration::AndroidVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWiFiConfiguration`: the members that are
    /// [`AndroidWiFiConfiguration`](models::AndroidWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_wi_fi_configuration(
        &self,
    ) -> requests::android_wi_fi_configuration::AndroidWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileCertificateProfileBase`: the members that are
    /// [`AndroidWorkProfileCertificateProfileBase`].
    ///
    /// [`AndroidWorkProfileCertificateProfileBase`]: models::AndroidWorkProfileCertificateProfileBase
    #[doc(alias = "microsoft.graph.androidWorkProfileCertificateProfileBase")]
    #[inline]
    pub fn cast_to_android_work_profile_certificate_profile_base(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileCustomConfiguration`: the members that are
    /// [`AndroidWorkProfileCustomConfiguration`](models::AndroidWorkProfileCustomConfiguration).
    #[doc(alias = "microsoft.graph.androidWorkProfileCustomConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_custom_configuration(
        &self,
    ) -> requests::android_work_profile_custom_configuration::AndroidWorkProfileCustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileCustomConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileEasEmailProfileBase`: the members that are
    /// [`AndroidWorkProfileEasEmailProfileBase`](models::AndroidWorkProfileEasEmailProfileBase).
    #[doc(alias = "microsoft.graph.androidWorkProfileEasEmailProfileBase")]
    #[inline]
    pub fn cast_to_android_work_profile_eas_email_profile_base(
        &self,
    ) -> requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`: the members that are
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`].
    ///
    /// [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: models::AndroidWorkProfileEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        )
    }

    /// `…/microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`: the members that are
    /// [`AndroidWorkProfileGeneralDeviceConfiguration`].
    ///
    /// [`AndroidWorkProfileGeneralDeviceConfiguration`]: models::AndroidWorkProfileGeneralDeviceConfiguration
    #[doc(alias = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_general_device_configuration(
        &self,
    ) -> requests::android_work_profile_general_device_configuration::AndroidWorkProfileGeneralDeviceConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        )
    }

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

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`: the members that are
    /// [`AndroidWorkProfilePkcsCertificateProfile`].
    ///
    /// [`AndroidWorkProfilePkcsCertificateProfile`]: models::AndroidWorkProfilePkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfilePkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`: the members that are
    /// [`AndroidWorkProfileScepCertificateProfile`].
    ///
    /// [`AndroidWorkProfileScepCertificateProfile`]: models::AndroidWorkProfileScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfileScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileTrustedRootCertificate`: the members that are
    /// [`AndroidWorkProfileTrustedRootCertificate`].
    ///
    /// [`AndroidWorkProfileTrustedRootCertificate`]: models::AndroidWorkProfileTrustedRootCertificate
    #[doc(alias = "microsoft.graph.androidWorkProfileTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_android_work_profile_trusted_root_certificate(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfileVpnConfiguration`: the members that are
    /// [`AndroidWorkProfileVpnConfiguration`](models::AndroidWorkProfileVpnConfiguration).
    #[doc(alias = "microsoft.graph.androidWorkProfileVpnConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_vpn_configuration(
        &self,
    ) -> requests::android_work_profile_vpn_configuration::AndroidWorkProfileVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileWiFiConfiguration`: the members that are
    /// [`AndroidWorkProfileWiFiConfiguration`](models::AndroidWorkProfileWiFiConfiguration).
    #[doc(alias = "microsoft.graph.androidWorkProfileWiFiConfiguration")]
    #[inline]
    pub fn cast_to_android_work_profile_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCertificateProfileBase`: the members that are
    /// [`AospDeviceOwnerCertificateProfileBase`](models::AospDeviceOwnerCertificateProfileBase).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerCertificateProfileBase")]
    #[inline]
    pub fn cast_to_aosp_device_owner_certificate_profile_base(
        &self,
    ) -> requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.aospDeviceOwnerDeviceConfiguration`: the members that are
    /// [`AospDeviceOwnerDeviceConfiguration`](models::AospDeviceOwnerDeviceConfiguration).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerDeviceConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_device_configuration(
        &self,
    ) -> requests::aosp_device_owner_device_configuration::AospDeviceOwnerDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerDeviceConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`: the members that are
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`].
    ///
    /// [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: models::AospDeviceOwnerEnterpriseWiFiConfiguration
    #[doc(alias = "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`: the members that are
    /// [`AospDeviceOwnerPkcsCertificateProfile`](models::AospDeviceOwnerPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`: the members that are
    /// [`AospDeviceOwnerScepCertificateProfile`](models::AospDeviceOwnerScepCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerTrustedRootCertificate`: the members that are
    /// [`AospDeviceOwnerTrustedRootCertificate`](models::AospDeviceOwnerTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_aosp_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.aospDeviceOwnerWiFiConfiguration`: the members that are
    /// [`AospDeviceOwnerWiFiConfiguration`](models::AospDeviceOwnerWiFiConfiguration).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerWiFiConfiguration")]
    #[inline]
    pub fn cast_to_aosp_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.appleDeviceFeaturesConfigurationBase`: the members that are
    /// [`AppleDeviceFeaturesConfigurationBase`](models::AppleDeviceFeaturesConfigurationBase).
    #[doc(alias = "microsoft.graph.appleDeviceFeaturesConfigurationBase")]
    #[inline]
    pub fn cast_to_apple_device_features_configuration_base(
        &self,
    ) -> requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseCollection {
        mg::navigate(self, "microsoft.graph.appleDeviceFeaturesConfigurationBase")
    }

    /// `…/microsoft.graph.appleExpeditedCheckinConfigurationBase`: the members that are
    /// [`AppleExpeditedCheckinConfigurationBase`](models::AppleExpeditedCheckinConfigurationBase).
    #[doc(alias = "microsoft.graph.appleExpeditedCheckinConfigurationBase")]
    #[inline]
    pub fn cast_to_apple_expedited_checkin_configuration_base(
        &self,
    ) -> requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseCollection {
        mg::navigate(self, "microsoft.graph.appleExpeditedCheckinConfigurationBase")
    }

    /// `…/microsoft.graph.appleVpnConfiguration`: the members that are
    /// [`AppleVpnConfiguration`](models::AppleVpnConfiguration).
    #[doc(alias = "microsoft.graph.appleVpnConfiguration")]
    #[inline]
    pub fn cast_to_apple_vpn_configuration(
        &self,
    ) -> requests::apple_vpn_configuration::AppleVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.appleVpnConfiguration")
    }

    /// `…/microsoft.graph.easEmailProfileConfigurationBase`: the members that are
    /// [`EasEmailProfileConfigurationBase`](models::EasEmailProfileConfigurationBase).
    #[doc(alias = "microsoft.graph.easEmailProfileConfigurationBase")]
    #[inline]
    pub fn cast_to_eas_email_profile_configuration_base(
        &self,
    ) -> requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection {
        mg::navigate(self, "microsoft.graph.easEmailProfileConfigurationBase")
    }

    /// `…/microsoft.graph.editionUpgradeConfiguration`: the members that are
    /// [`EditionUpgradeConfiguration`](models::EditionUpgradeConfiguration).
    #[doc(alias = "microsoft.graph.editionUpgradeConfiguration")]
    #[inline]
    pub fn cast_to_edition_upgrade_configuration(
        &self,
    ) -> requests::edition_upgrade_configuration::EditionUpgradeConfigurationCollection {
        mg::navigate(self, "microsoft.graph.editionUpgradeConfiguration")
    }

    /// `…/microsoft.graph.iosCertificateProfile`: the members that are
    /// [`IosCertificateProfile`](models::IosCertificateProfile).
    #[doc(alias = "microsoft.graph.iosCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_certificate_profile(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosCertificateProfile")
    }

    /// `…/microsoft.graph.iosCertificateProfileBase`: the members that are
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    #[doc(alias = "microsoft.graph.iosCertificateProfileBase")]
    #[inline]
    pub fn cast_to_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosCustomConfiguration`: the members that are
    /// [`IosCustomConfiguration`](models::IosCustomConfiguration).
    #[doc(alias = "microsoft.graph.iosCustomConfiguration")]
    #[inline]
    pub fn cast_to_ios_custom_configuration(
        &self,
    ) -> requests::ios_custom_configuration::IosCustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosCustomConfiguration")
    }

    /// `…/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`: the members that are
    /// [`IosDerivedCredentialAuthenticationConfiguration`].
    ///
    /// [`IosDerivedCredentialAuthenticationConfiguration`]: models::IosDerivedCredentialAuthenticationConfiguration
    #[doc(alias = "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration")]
    #[inline]
    pub fn cast_to_ios_derived_credential_authentication_configuration(
        &self,
    ) -> requests::ios_derived_credential_authentication_configuration::IosDerivedCredentialAuthenticationConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration",
        )
    }

    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`: the members that are
    /// [`IosDeviceFeaturesConfiguration`](models::IosDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.iosDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`: the members that are
    /// [`IosEasEmailProfileConfiguration`](models::IosEasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.iosEasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.iosEduDeviceConfiguration`: the members that are
    /// [`IosEduDeviceConfiguration`](models::IosEduDeviceConfiguration).
    #[doc(alias = "microsoft.graph.iosEduDeviceConfiguration")]
    #[inline]
    pub fn cast_to_ios_edu_device_configuration(
        &self,
    ) -> requests::ios_edu_device_configuration::IosEduDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosEduDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEducationDeviceConfiguration`: the members that are
    /// [`IosEducationDeviceConfiguration`](models::IosEducationDeviceConfiguration).
    #[doc(alias = "microsoft.graph.iosEducationDeviceConfiguration")]
    #[inline]
    pub fn cast_to_ios_education_device_configuration(
        &self,
    ) -> requests::ios_education_device_configuration::IosEducationDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosEducationDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`: the members that are
    /// [`IosEnterpriseWiFiConfiguration`](models::IosEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.iosEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`: the members that are
    /// [`IosExpeditedCheckinConfiguration`](models::IosExpeditedCheckinConfiguration).
    #[doc(alias = "microsoft.graph.iosExpeditedCheckinConfiguration")]
    #[inline]
    pub fn cast_to_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }

    /// `…/microsoft.graph.iosGeneralDeviceConfiguration`: the members that are
    /// [`IosGeneralDeviceConfiguration`](models::IosGeneralDeviceConfiguration).
    #[doc(alias = "microsoft.graph.iosGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_ios_general_device_configuration(
        &self,
    ) -> requests::ios_general_device_configuration::IosGeneralDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`: the members that are
    /// [`IosImportedPfxCertificateProfile`](models::IosImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.iosImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`: the members that are
    /// [`IosPkcsCertificateProfile`](models::IosPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.iosPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`: the members that are
    /// [`IosScepCertificateProfile`](models::IosScepCertificateProfile).
    #[doc(alias = "microsoft.graph.iosScepCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosScepCertificateProfile")
    }

    /// `…/microsoft.graph.iosTrustedRootCertificate`: the members that are
    /// [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.iosTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_ios_trusted_root_certificate(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.iosTrustedRootCertificate")
    }

    /// `…/microsoft.graph.iosUpdateConfiguration`: the members that are
    /// [`IosUpdateConfiguration`](models::IosUpdateConfiguration).
    #[doc(alias = "microsoft.graph.iosUpdateConfiguration")]
    #[inline]
    pub fn cast_to_ios_update_configuration(
        &self,
    ) -> requests::ios_update_configuration::IosUpdateConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosUpdateConfiguration")
    }

    /// `…/microsoft.graph.iosVpnConfiguration`: the members that are
    /// [`IosVpnConfiguration`](models::IosVpnConfiguration).
    #[doc(alias = "microsoft.graph.iosVpnConfiguration")]
    #[inline]
    pub fn cast_to_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosWiFiConfiguration`: the members that are
    /// [`IosWiFiConfiguration`](models::IosWiFiConfiguration).
    #[doc(alias = "microsoft.graph.iosWiFiConfiguration")]
    #[inline]
    pub fn cast_to_ios_wi_fi_configuration(
        &self,
    ) -> requests::ios_wi_fi_configuration::IosWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosWiredNetworkConfiguration`: the members that are
    /// [`IosWiredNetworkConfiguration`](models::IosWiredNetworkConfiguration).
    #[doc(alias = "microsoft.graph.iosWiredNetworkConfiguration")]
    #[inline]
    pub fn cast_to_ios_wired_network_configuration(
        &self,
    ) -> requests::ios_wired_network_configuration::IosWiredNetworkConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`: the members that are
    /// [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration).
    #[doc(alias = "microsoft.graph.iosikEv2VpnConfiguration")]
    #[inline]
    pub fn cast_to_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSCertificateProfileBase`: the members that are
    /// [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase).
    #[doc(alias = "microsoft.graph.macOSCertificateProfileBase")]
    #[inline]
    pub fn cast_to_mac_os_certificate_profile_base(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.macOSCertificateProfileBase")
    }

    /// `…/microsoft.graph.macOSCustomAppConfiguration`: the members that are
    /// [`MacOsCustomAppConfiguration`](models::MacOsCustomAppConfiguration).
    #[doc(alias = "microsoft.graph.macOSCustomAppConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_custom_app_configuration(
        &self,
    ) -> requests::mac_os_custom_app_configuration::MacOsCustomAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSCustomAppConfiguration")
    }

    /// `…/microsoft.graph.macOSCustomConfiguration`: the members that are
    /// [`MacOsCustomConfiguration`](models::MacOsCustomConfiguration).
    #[doc(alias = "microsoft.graph.macOSCustomConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_custom_configuration(
        &self,
    ) -> requests::mac_os_custom_configuration::MacOsCustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSCustomConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`: the members that are
    /// [`MacOsDeviceFeaturesConfiguration`](models::MacOsDeviceFeaturesConfiguration).
    #[doc(alias = "microsoft.graph.macOSDeviceFeaturesConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSEndpointProtectionConfiguration`: the members that are
    /// [`MacOsEndpointProtectionConfiguration`](models::MacOsEndpointProtectionConfiguration).
    #[doc(alias = "microsoft.graph.macOSEndpointProtectionConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_endpoint_protection_configuration(
        &self,
    ) -> requests::mac_os_endpoint_protection_configuration::MacOsEndpointProtectionConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSEndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`: the members that are
    /// [`MacOsEnterpriseWiFiConfiguration`](models::MacOsEnterpriseWiFiConfiguration).
    #[doc(alias = "microsoft.graph.macOSEnterpriseWiFiConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSExtensionsConfiguration`: the members that are
    /// [`MacOsExtensionsConfiguration`](models::MacOsExtensionsConfiguration).
    #[doc(alias = "microsoft.graph.macOSExtensionsConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_extensions_configuration(
        &self,
    ) -> requests::mac_os_extensions_configuration::MacOsExtensionsConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSExtensionsConfiguration")
    }

    /// `…/microsoft.graph.macOSGeneralDeviceConfiguration`: the members that are
    /// [`MacOsGeneralDeviceConfiguration`](models::MacOsGeneralDeviceConfiguration).
    #[doc(alias = "microsoft.graph.macOSGeneralDeviceConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_general_device_configuration(
        &self,
    ) -> requests::mac_os_general_device_configuration::MacOsGeneralDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`: the members that are
    /// [`MacOsImportedPfxCertificateProfile`](models::MacOsImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`: the members that are
    /// [`MacOsPkcsCertificateProfile`](models::MacOsPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`: the members that are
    /// [`MacOsScepCertificateProfile`](models::MacOsScepCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSScepCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.macOSScepCertificateProfile")
    }

    /// `…/microsoft.graph.macOSSoftwareUpdateConfiguration`: the members that are
    /// [`MacOsSoftwareUpdateConfiguration`](models::MacOsSoftwareUpdateConfiguration).
    #[doc(alias = "microsoft.graph.macOSSoftwareUpdateConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_software_update_configuration(
        &self,
    ) -> requests::mac_os_software_update_configuration::MacOsSoftwareUpdateConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSSoftwareUpdateConfiguration")
    }

    /// `…/microsoft.graph.macOSTrustedRootCertificate`: the members that are
    /// [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.macOSTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_mac_os_trusted_root_certificate(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.macOSTrustedRootCertificate")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`: the members that are
    /// [`MacOsVpnConfiguration`](models::MacOsVpnConfiguration).
    #[doc(alias = "microsoft.graph.macOSVpnConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSVpnConfiguration")
    }

    /// `…/microsoft.graph.macOSWiFiConfiguration`: the members that are
    /// [`MacOsWiFiConfiguration`](models::MacOsWiFiConfiguration).
    #[doc(alias = "microsoft.graph.macOSWiFiConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSWiredNetworkConfiguration`: the members that are
    /// [`MacOsWiredNetworkConfiguration`](models::MacOsWiredNetworkConfiguration).
    #[doc(alias = "microsoft.graph.macOSWiredNetworkConfiguration")]
    #[inline]
    pub fn cast_to_mac_os_wired_network_configuration(
        &self,
    ) -> requests::mac_os_wired_network_configuration::MacOsWiredNetworkConfigurationCollection {
        mg::navigate(self, "microsoft.graph.macOSWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.sharedPCConfiguration`: the members that are
    /// [`SharedPcConfiguration`](models::SharedPcConfiguration).
    #[doc(alias = "microsoft.graph.sharedPCConfiguration")]
    #[inline]
    pub fn cast_to_shared_pc_configuration(
        &self,
    ) -> requests::shared_pc_configuration::SharedPcConfigurationCollection {
        mg::navigate(self, "microsoft.graph.sharedPCConfiguration")
    }

    /// `…/microsoft.graph.unsupportedDeviceConfiguration`: the members that are
    /// [`UnsupportedDeviceConfiguration`](models::UnsupportedDeviceConfiguration).
    #[doc(alias = "microsoft.graph.unsupportedDeviceConfiguration")]
    #[inline]
    pub fn cast_to_unsupported_device_configuration(
        &self,
    ) -> requests::unsupported_device_configuration::UnsupportedDeviceConfigurationCollection {
        mg::navigate(self, "microsoft.graph.unsupportedDeviceConfiguration")
    }

    /// `…/microsoft.graph.vpnConfiguration`: the members that are
    /// [`VpnConfiguration`](models::VpnConfiguration).
    #[doc(alias = "microsoft.graph.vpnConfiguration")]
    #[inline]
    pub fn cast_to_vpn_configuration(
        &self,
    ) -> requests::vpn_configuration::VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.vpnConfiguration")
    }

    /// `…/microsoft.graph.windows10CertificateProfileBase`: the members that are
    /// [`Windows10CertificateProfileBase`](models::Windows10CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windows10CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10CustomConfiguration`: the members that are
    /// [`Windows10CustomConfiguration`](models::Windows10CustomConfiguration).
    #[doc(alias = "microsoft.graph.windows10CustomConfiguration")]
    #[inline]
    pub fn cast_to_windows10_custom_configuration(
        &self,
    ) -> requests::windows10_custom_configuration::Windows10CustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10CustomConfiguration")
    }

    /// `…/microsoft.graph.windows10DeviceFirmwareConfigurationInterface`: the members that are
    /// [`Windows10DeviceFirmwareConfigurationInterface`].
    ///
    /// [`Windows10DeviceFirmwareConfigurationInterface`]: models::Windows10DeviceFirmwareConfigurationInterface
    #[doc(alias = "microsoft.graph.windows10DeviceFirmwareConfigurationInterface")]
    #[inline]
    pub fn cast_to_windows10_device_firmware_configuration_interface(
        &self,
    ) -> requests::windows10_device_firmware_configuration_interface::Windows10DeviceFirmwareConfigurationInterfaceCollection {
        mg::navigate(
            self,
            "microsoft.graph.windows10DeviceFirmwareConfigurationInterface",
        )
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`: the members that are
    /// [`Windows10EasEmailProfileConfiguration`](models::Windows10EasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.windows10EasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EndpointProtectionConfiguration`: the members that are
    /// [`Windows10EndpointProtectionConfiguration`].
    ///
    /// [`Windows10EndpointProtectionConfiguration`]: models::Windows10EndpointProtectionConfiguration
    #[doc(alias = "microsoft.graph.windows10EndpointProtectionConfiguration")]
    #[inline]
    pub fn cast_to_windows10_endpoint_protection_configuration(
        &self,
    ) -> requests::windows10_endpoint_protection_configuration::Windows10EndpointProtectionConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10EndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`: the members that
    /// are [`Windows10EnterpriseModernAppManagementConfiguration`].
    ///
    /// [`Windows10EnterpriseModernAppManagementConfiguration`]: models::Windows10EnterpriseModernAppManagementConfiguration
    #[doc(alias = "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration")]
    #[inline]
    pub fn cast_to_windows10_enterprise_modern_app_management_configuration(
        &self,
    ) -> requests::windows10_enterprise_modern_app_management_configuration::Windows10EnterpriseModernAppManagementConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10GeneralConfiguration`: the members that are
    /// [`Windows10GeneralConfiguration`](models::Windows10GeneralConfiguration).
    #[doc(alias = "microsoft.graph.windows10GeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows10_general_configuration(
        &self,
    ) -> requests::windows10_general_configuration::Windows10GeneralConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10GeneralConfiguration")
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

    /// `…/microsoft.graph.windows10NetworkBoundaryConfiguration`: the members that are
    /// [`Windows10NetworkBoundaryConfiguration`](models::Windows10NetworkBoundaryConfiguration).
    #[doc(alias = "microsoft.graph.windows10NetworkBoundaryConfiguration")]
    #[inline]
    pub fn cast_to_windows10_network_boundary_configuration(
        &self,
    ) -> requests::windows10_network_boundary_configuration::Windows10NetworkBoundaryConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10NetworkBoundaryConfiguration")
    }

    /// `…/microsoft.graph.windows10PFXImportCertificateProfile`: the members that are
    /// [`Windows10PfxImportCertificateProfile`](models::Windows10PfxImportCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10PFXImportCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_pfx_import_certificate_profile(
        &self,
    ) -> requests::windows10_pfx_import_certificate_profile::Windows10PfxImportCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10PFXImportCertificateProfile")
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

    /// `…/microsoft.graph.windows10SecureAssessmentConfiguration`: the members that are
    /// [`Windows10SecureAssessmentConfiguration`](models::Windows10SecureAssessmentConfiguration).
    #[doc(alias = "microsoft.graph.windows10SecureAssessmentConfiguration")]
    #[inline]
    pub fn cast_to_windows10_secure_assessment_configuration(
        &self,
    ) -> requests::windows10_secure_assessment_configuration::Windows10SecureAssessmentConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10SecureAssessmentConfiguration")
    }

    /// `…/microsoft.graph.windows10TeamGeneralConfiguration`: the members that are
    /// [`Windows10TeamGeneralConfiguration`](models::Windows10TeamGeneralConfiguration).
    #[doc(alias = "microsoft.graph.windows10TeamGeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows10_team_general_configuration(
        &self,
    ) -> requests::windows10_team_general_configuration::Windows10TeamGeneralConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10TeamGeneralConfiguration")
    }

    /// `…/microsoft.graph.windows10VpnConfiguration`: the members that are
    /// [`Windows10VpnConfiguration`](models::Windows10VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows10VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10VpnConfiguration")
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

    /// `…/microsoft.graph.windows81GeneralConfiguration`: the members that are
    /// [`Windows81GeneralConfiguration`](models::Windows81GeneralConfiguration).
    #[doc(alias = "microsoft.graph.windows81GeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows81_general_configuration(
        &self,
    ) -> requests::windows81_general_configuration::Windows81GeneralConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows81GeneralConfiguration")
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

    /// `…/microsoft.graph.windows81TrustedRootCertificate`: the members that are
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    #[doc(alias = "microsoft.graph.windows81TrustedRootCertificate")]
    #[inline]
    pub fn cast_to_windows81_trusted_root_certificate(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.windows81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`: the members that are
    /// [`Windows81VpnConfiguration`](models::Windows81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windows81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows81VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81WifiImportConfiguration`: the members that are
    /// [`Windows81WifiImportConfiguration`](models::Windows81WifiImportConfiguration).
    #[doc(alias = "microsoft.graph.windows81WifiImportConfiguration")]
    #[inline]
    pub fn cast_to_windows81_wifi_import_configuration(
        &self,
    ) -> requests::windows81_wifi_import_configuration::Windows81WifiImportConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows81WifiImportConfiguration")
    }

    /// `…/microsoft.graph.windowsCertificateProfileBase`: the members that are
    /// [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase).
    #[doc(alias = "microsoft.graph.windowsCertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows_certificate_profile_base(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.windowsCertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`: the members that
    /// are [`WindowsDefenderAdvancedThreatProtectionConfiguration`].
    ///
    /// [`WindowsDefenderAdvancedThreatProtectionConfiguration`]: models::WindowsDefenderAdvancedThreatProtectionConfiguration
    #[doc(
        alias = "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration"
    )]
    #[inline]
    pub fn cast_to_windows_defender_advanced_threat_protection_configuration(
        &self,
    ) -> requests::windows_defender_advanced_threat_protection_configuration::WindowsDefenderAdvancedThreatProtectionConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        )
    }

    /// `…/microsoft.graph.windowsDeliveryOptimizationConfiguration`: the members that are
    /// [`WindowsDeliveryOptimizationConfiguration`].
    ///
    /// [`WindowsDeliveryOptimizationConfiguration`]: models::WindowsDeliveryOptimizationConfiguration
    #[doc(alias = "microsoft.graph.windowsDeliveryOptimizationConfiguration")]
    #[inline]
    pub fn cast_to_windows_delivery_optimization_configuration(
        &self,
    ) -> requests::windows_delivery_optimization_configuration::WindowsDeliveryOptimizationConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsDeliveryOptimizationConfiguration")
    }

    /// `…/microsoft.graph.windowsDomainJoinConfiguration`: the members that are
    /// [`WindowsDomainJoinConfiguration`](models::WindowsDomainJoinConfiguration).
    #[doc(alias = "microsoft.graph.windowsDomainJoinConfiguration")]
    #[inline]
    pub fn cast_to_windows_domain_join_configuration(
        &self,
    ) -> requests::windows_domain_join_configuration::WindowsDomainJoinConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsDomainJoinConfiguration")
    }

    /// `…/microsoft.graph.windowsHealthMonitoringConfiguration`: the members that are
    /// [`WindowsHealthMonitoringConfiguration`](models::WindowsHealthMonitoringConfiguration).
    #[doc(alias = "microsoft.graph.windowsHealthMonitoringConfiguration")]
    #[inline]
    pub fn cast_to_windows_health_monitoring_configuration(
        &self,
    ) -> requests::windows_health_monitoring_configuration::WindowsHealthMonitoringConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsHealthMonitoringConfiguration")
    }

    /// `…/microsoft.graph.windowsIdentityProtectionConfiguration`: the members that are
    /// [`WindowsIdentityProtectionConfiguration`](models::WindowsIdentityProtectionConfiguration).
    #[doc(alias = "microsoft.graph.windowsIdentityProtectionConfiguration")]
    #[inline]
    pub fn cast_to_windows_identity_protection_configuration(
        &self,
    ) -> requests::windows_identity_protection_configuration::WindowsIdentityProtectionConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsIdentityProtectionConfiguration")
    }

    /// `…/microsoft.graph.windowsKioskConfiguration`: the members that are
    /// [`WindowsKioskConfiguration`](models::WindowsKioskConfiguration).
    #[doc(alias = "microsoft.graph.windowsKioskConfiguration")]
    #[inline]
    pub fn cast_to_windows_kiosk_configuration(
        &self,
    ) -> requests::windows_kiosk_configuration::WindowsKioskConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsKioskConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81CertificateProfileBase`: the members that are
    /// [`WindowsPhone81CertificateProfileBase`](models::WindowsPhone81CertificateProfileBase).
    #[doc(alias = "microsoft.graph.windowsPhone81CertificateProfileBase")]
    #[inline]
    pub fn cast_to_windows_phone81_certificate_profile_base(
        &self,
    ) -> requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsPhone81CustomConfiguration`: the members that are
    /// [`WindowsPhone81CustomConfiguration`](models::WindowsPhone81CustomConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81CustomConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_custom_configuration(
        &self,
    ) -> requests::windows_phone81_custom_configuration::WindowsPhone81CustomConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81CustomConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81GeneralConfiguration`: the members that are
    /// [`WindowsPhone81GeneralConfiguration`](models::WindowsPhone81GeneralConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81GeneralConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_general_configuration(
        &self,
    ) -> requests::windows_phone81_general_configuration::WindowsPhone81GeneralConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81GeneralConfiguration")
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

    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`: the members that are
    /// [`WindowsPhone81ScepCertificateProfile`](models::WindowsPhone81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windowsPhone81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81TrustedRootCertificate`: the members that are
    /// [`WindowsPhone81TrustedRootCertificate`](models::WindowsPhone81TrustedRootCertificate).
    #[doc(alias = "microsoft.graph.windowsPhone81TrustedRootCertificate")]
    #[inline]
    pub fn cast_to_windows_phone81_trusted_root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`: the members that are
    /// [`WindowsPhone81VpnConfiguration`](models::WindowsPhone81VpnConfiguration).
    #[doc(alias = "microsoft.graph.windowsPhone81VpnConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`: the members that are
    /// [`WindowsPhoneEasEmailProfileConfiguration`].
    ///
    /// [`WindowsPhoneEasEmailProfileConfiguration`]: models::WindowsPhoneEasEmailProfileConfiguration
    #[doc(alias = "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsUpdateForBusinessConfiguration`: the members that are
    /// [`WindowsUpdateForBusinessConfiguration`](models::WindowsUpdateForBusinessConfiguration).
    #[doc(alias = "microsoft.graph.windowsUpdateForBusinessConfiguration")]
    #[inline]
    pub fn cast_to_windows_update_for_business_configuration(
        &self,
    ) -> requests::windows_update_for_business_configuration::WindowsUpdateForBusinessConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdateForBusinessConfiguration")
    }

    /// `…/microsoft.graph.windowsVpnConfiguration`: the members that are
    /// [`WindowsVpnConfiguration`](models::WindowsVpnConfiguration).
    #[doc(alias = "microsoft.graph.windowsVpnConfiguration")]
    #[inline]
    pub fn cast_to_windows_vpn_configuration(
        &self,
    ) -> requests::windows_vpn_configuration::WindowsVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsVpnConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiConfiguration`: the members that are
    /// [`WindowsWifiConfiguration`](models::WindowsWifiConfiguration).
    #[doc(alias = "microsoft.graph.windowsWifiConfiguration")]
    #[inline]
    pub fn cast_to_windows_wifi_configuration(
        &self,
    ) -> requests::windows_wifi_configuration::WindowsWifiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsWifiConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`: the members that are
    /// [`WindowsWifiEnterpriseEapConfiguration`](models::WindowsWifiEnterpriseEapConfiguration).
    #[doc(alias = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")]
    #[inline]
    pub fn cast_to_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }

    /// `…/microsoft.graph.windowsWiredNetworkConfiguration`: the members that are
    /// [`WindowsWiredNetworkConfiguration`](models::WindowsWiredNetworkConfiguration).
    #[doc(alias = "microsoft.graph.windowsWiredNetworkConfiguration")]
    #[inline]
    pub fn cast_to_windows_wired_network_configuration(
        &self,
    ) -> requests::windows_wired_network_configuration::WindowsWiredNetworkConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.windowsZtdnsConfiguration`: the members that are
    /// [`WindowsZtdnsConfiguration`](models::WindowsZtdnsConfiguration).
    #[doc(alias = "microsoft.graph.windowsZtdnsConfiguration")]
    #[inline]
    pub fn cast_to_windows_ztdns_configuration(
        &self,
    ) -> requests::windows_ztdns_configuration::WindowsZtdnsConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsZtdnsConfiguration")
    }

    /// `GET …/getIosAvailableUpdateVersions`.
    ///
    /// Returns a page of [`IosAvailableUpdateVersion`](models::IosAvailableUpdateVersion).
    #[inline]
    pub fn get_ios_available_update_versions(
        &self,
    ) -> mg::Request<mg::Page<models::IosAvailableUpdateVersion>> {
        self.raw().function("getIosAvailableUpdateVersions")
    }

    /// `POST …/getTargetedUsersAndDevices`.
    ///
    /// Returns 200 with a page of [`DeviceConfigurationTargetedUserAndDevice`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [`DeviceConfigurationTargetedUserAndDevice`]: models::DeviceConfigurationTargetedUserAndDevice
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta
    #[inline]
    pub fn get_targeted_users_and_devices(
        &self,
        parameters: GetTargetedUsersAndDevices,
    ) -> mg::Request<mg::Page<models::DeviceConfigurationTargetedUserAndDevice>> {
        self.raw().action_with("getTargetedUsersAndDevices", &parameters)
    }

    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`DeviceConfigurationResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::DeviceConfigurationAssignment>>,
    /// `deviceConfigurationGroupAssignments`.
    pub device_configuration_group_assignments: mg::Field<
        Vec<models::DeviceConfigurationGroupAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
    device_configuration_group_assignments: "deviceConfigurationGroupAssignments",
}

/// Parameters of [`DeviceConfigurationResource::assigned_access_multi_mode_profiles`].
pub struct AssignedAccessMultiModeProfiles {
    /// `assignedAccessMultiModeProfiles`.
    pub assigned_access_multi_mode_profiles: mg::Field<
        Vec<models::WindowsAssignedAccessProfile>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedAccessMultiModeProfiles: "microsoft.graph.assignedAccessMultiModeProfiles", parameters;
    assigned_access_multi_mode_profiles: "assignedAccessMultiModeProfiles",
}

/// Parameters of [`DeviceConfigurationResource::get_oma_setting_plain_text_value`].
///
/// A call can pass `secret_reference_value_id` alone.
pub struct GetOmaSettingPlainTextValue {
    /// `secretReferenceValueId`.
    pub secret_reference_value_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOmaSettingPlainTextValue: "microsoft.graph.getOmaSettingPlainTextValue", parameters;
    secret_reference_value_id: "secretReferenceValueId",
}

mg::required_parameters! {
    GetOmaSettingPlainTextValue;
    secret_reference_value_id: String,
}

/// Parameters of [`DeviceConfigurationResource::windows_privacy_access_controls`].
pub struct WindowsPrivacyAccessControls {
    /// `windowsPrivacyAccessControls`.
    pub windows_privacy_access_controls: mg::Field<
        Vec<models::WindowsPrivacyDataAccessControlItem>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsPrivacyAccessControls: "microsoft.graph.windowsPrivacyAccessControls", parameters;
    windows_privacy_access_controls: "windowsPrivacyAccessControls",
}

/// Parameters of [`DeviceConfigurationCollection::get_targeted_users_and_devices`].
pub struct GetTargetedUsersAndDevices {
    /// `deviceConfigurationIds`.
    pub device_configuration_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTargetedUsersAndDevices: "microsoft.graph.getTargetedUsersAndDevices", parameters;
    device_configuration_ids: "deviceConfigurationIds",
}

/// Parameters of [`DeviceConfigurationCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
