// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceConfiguration`, by its URL.
    ///
    /// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}`.
    DeviceConfigurationResource(mg::One<models::DeviceConfiguration>)
}

impl DeviceConfigurationResource {
    /// `…/assignments`: many `deviceConfigurationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_configuration_assignment::DeviceConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceSettingStateSummaries`: many `settingStateDeviceSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::setting_state_device_summary::SettingStateDeviceSummaryCollection {
        mg::to(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStatusOverview`: `deviceConfigurationDeviceOverview`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_status_overview(
        &self,
    ) -> requests::device_configuration_device_overview::DeviceConfigurationDeviceOverviewResource {
        mg::to(self, "deviceStatusOverview")
    }

    /// `…/deviceStatuses`: many `deviceConfigurationDeviceStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::device_configuration_device_status::DeviceConfigurationDeviceStatusCollection {
        mg::to(self, "deviceStatuses")
    }

    /// `…/groupAssignments`: many `deviceConfigurationGroupAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::device_configuration_group_assignment::DeviceConfigurationGroupAssignmentCollection {
        mg::to(self, "groupAssignments")
    }

    /// `…/userStatusOverview`: `deviceConfigurationUserOverview`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_status_overview(
        &self,
    ) -> requests::device_configuration_user_overview::DeviceConfigurationUserOverviewResource {
        mg::to(self, "userStatusOverview")
    }

    /// `…/userStatuses`: many `deviceConfigurationUserStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::device_configuration_user_status::DeviceConfigurationUserStatusCollection {
        mg::to(self, "userStatuses")
    }

    /// `…/microsoft.graph.androidCertificateProfileBase`
    #[inline]
    pub fn as_android_certificate_profile_base(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.androidCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidCustomConfiguration`
    #[inline]
    pub fn as_android_custom_configuration(
        &self,
    ) -> requests::android_custom_configuration::AndroidCustomConfigurationResource {
        mg::to(self, "microsoft.graph.androidCustomConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCertificateProfileBase`
    #[inline]
    pub fn as_android_device_owner_certificate_profile_base(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`
    #[inline]
    pub fn as_android_device_owner_derived_credential_authentication_configuration(
        &self,
    ) -> requests::android_device_owner_derived_credential_authentication_configuration::AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_device_owner_general_device_configuration(
        &self,
    ) -> requests::android_device_owner_general_device_configuration::AndroidDeviceOwnerGeneralDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerTrustedRootCertificate`
    #[inline]
    pub fn as_android_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`
    #[inline]
    pub fn as_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerWiFiConfiguration`
    #[inline]
    pub fn as_android_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidEasEmailProfileConfiguration`
    #[inline]
    pub fn as_android_eas_email_profile_configuration(
        &self,
    ) -> requests::android_eas_email_profile_configuration::AndroidEasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.androidEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkCertificateProfileBase`
    #[inline]
    pub fn as_android_for_work_certificate_profile_base(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.androidForWorkCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkCustomConfiguration`
    #[inline]
    pub fn as_android_for_work_custom_configuration(
        &self,
    ) -> requests::android_for_work_custom_configuration::AndroidForWorkCustomConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkCustomConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkEasEmailProfileBase`
    #[inline]
    pub fn as_android_for_work_eas_email_profile_base(
        &self,
    ) -> requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseResource {
        mg::to(self, "microsoft.graph.androidForWorkEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_for_work_general_device_configuration(
        &self,
    ) -> requests::android_for_work_general_device_configuration::AndroidForWorkGeneralDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`
    #[inline]
    pub fn as_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_for_work_nine_work_eas_configuration(
        &self,
    ) -> requests::android_for_work_nine_work_eas_configuration::AndroidForWorkNineWorkEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkNineWorkEasConfiguration")
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

    /// `…/microsoft.graph.androidForWorkTrustedRootCertificate`
    #[inline]
    pub fn as_android_for_work_trusted_root_certificate(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.androidForWorkTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkVpnConfiguration`
    #[inline]
    pub fn as_android_for_work_vpn_configuration(
        &self,
    ) -> requests::android_for_work_vpn_configuration::AndroidForWorkVpnConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkVpnConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkWiFiConfiguration`
    #[inline]
    pub fn as_android_for_work_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_general_device_configuration(
        &self,
    ) -> requests::android_general_device_configuration::AndroidGeneralDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.androidGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidOmaCpConfiguration`
    #[inline]
    pub fn as_android_oma_cp_configuration(
        &self,
    ) -> requests::android_oma_cp_configuration::AndroidOmaCpConfigurationResource {
        mg::to(self, "microsoft.graph.androidOmaCpConfiguration")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`
    #[inline]
    pub fn as_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`
    #[inline]
    pub fn as_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidTrustedRootCertificate`
    #[inline]
    pub fn as_android_trusted_root_certificate(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.androidTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidVpnConfiguration`
    #[inline]
    pub fn as_android_vpn_configuration(
        &self,
    ) -> requests::android_vpn_configuration::AndroidVpnConfigurationResource {
        mg::to(self, "microsoft.graph.androidVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWiFiConfiguration`
    #[inline]
    pub fn as_android_wi_fi_configuration(
        &self,
    ) -> requests::android_wi_fi_configuration::AndroidWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileCertificateProfileBase`
    #[inline]
    pub fn as_android_work_profile_certificate_profile_base(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.androidWorkProfileCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileCustomConfiguration`
    #[inline]
    pub fn as_android_work_profile_custom_configuration(
        &self,
    ) -> requests::android_work_profile_custom_configuration::AndroidWorkProfileCustomConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileCustomConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileEasEmailProfileBase`
    #[inline]
    pub fn as_android_work_profile_eas_email_profile_base(
        &self,
    ) -> requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseResource {
        mg::to(self, "microsoft.graph.androidWorkProfileEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_work_profile_general_device_configuration(
        &self,
    ) -> requests::android_work_profile_general_device_configuration::AndroidWorkProfileGeneralDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileGmailEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_gmail_eas_configuration(
        &self,
    ) -> requests::android_work_profile_gmail_eas_configuration::AndroidWorkProfileGmailEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_nine_work_eas_configuration(
        &self,
    ) -> requests::android_work_profile_nine_work_eas_configuration::AndroidWorkProfileNineWorkEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileTrustedRootCertificate`
    #[inline]
    pub fn as_android_work_profile_trusted_root_certificate(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.androidWorkProfileTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfileVpnConfiguration`
    #[inline]
    pub fn as_android_work_profile_vpn_configuration(
        &self,
    ) -> requests::android_work_profile_vpn_configuration::AndroidWorkProfileVpnConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileWiFiConfiguration`
    #[inline]
    pub fn as_android_work_profile_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCertificateProfileBase`
    #[inline]
    pub fn as_aosp_device_owner_certificate_profile_base(
        &self,
    ) -> requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.aospDeviceOwnerDeviceConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_device_configuration(
        &self,
    ) -> requests::aosp_device_owner_device_configuration::AospDeviceOwnerDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerDeviceConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerTrustedRootCertificate`
    #[inline]
    pub fn as_aosp_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.aospDeviceOwnerWiFiConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.appleDeviceFeaturesConfigurationBase`
    #[inline]
    pub fn as_apple_device_features_configuration_base(
        &self,
    ) -> requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseResource {
        mg::to(self, "microsoft.graph.appleDeviceFeaturesConfigurationBase")
    }

    /// `…/microsoft.graph.appleExpeditedCheckinConfigurationBase`
    #[inline]
    pub fn as_apple_expedited_checkin_configuration_base(
        &self,
    ) -> requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseResource {
        mg::to(self, "microsoft.graph.appleExpeditedCheckinConfigurationBase")
    }

    /// `…/microsoft.graph.appleVpnConfiguration`
    #[inline]
    pub fn as_apple_vpn_configuration(
        &self,
    ) -> requests::apple_vpn_configuration::AppleVpnConfigurationResource {
        mg::to(self, "microsoft.graph.appleVpnConfiguration")
    }

    /// `…/microsoft.graph.easEmailProfileConfigurationBase`
    #[inline]
    pub fn as_eas_email_profile_configuration_base(
        &self,
    ) -> requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource {
        mg::to(self, "microsoft.graph.easEmailProfileConfigurationBase")
    }

    /// `…/microsoft.graph.editionUpgradeConfiguration`
    #[inline]
    pub fn as_edition_upgrade_configuration(
        &self,
    ) -> requests::edition_upgrade_configuration::EditionUpgradeConfigurationResource {
        mg::to(self, "microsoft.graph.editionUpgradeConfiguration")
    }

    /// `…/microsoft.graph.iosCertificateProfile`
    #[inline]
    pub fn as_ios_certificate_profile(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosCertificateProfile")
    }

    /// `…/microsoft.graph.iosCertificateProfileBase`
    #[inline]
    pub fn as_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosCustomConfiguration`
    #[inline]
    pub fn as_ios_custom_configuration(
        &self,
    ) -> requests::ios_custom_configuration::IosCustomConfigurationResource {
        mg::to(self, "microsoft.graph.iosCustomConfiguration")
    }

    /// `…/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`
    #[inline]
    pub fn as_ios_derived_credential_authentication_configuration(
        &self,
    ) -> requests::ios_derived_credential_authentication_configuration::IosDerivedCredentialAuthenticationConfigurationResource {
        mg::to(self, "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration")
    }

    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationResource {
        mg::to(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`
    #[inline]
    pub fn as_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.iosEduDeviceConfiguration`
    #[inline]
    pub fn as_ios_edu_device_configuration(
        &self,
    ) -> requests::ios_edu_device_configuration::IosEduDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.iosEduDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEducationDeviceConfiguration`
    #[inline]
    pub fn as_ios_education_device_configuration(
        &self,
    ) -> requests::ios_education_device_configuration::IosEducationDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.iosEducationDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`
    #[inline]
    pub fn as_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationResource {
        mg::to(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }

    /// `…/microsoft.graph.iosGeneralDeviceConfiguration`
    #[inline]
    pub fn as_ios_general_device_configuration(
        &self,
    ) -> requests::ios_general_device_configuration::IosGeneralDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.iosGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`
    #[inline]
    pub fn as_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`
    #[inline]
    pub fn as_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`
    #[inline]
    pub fn as_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosScepCertificateProfile")
    }

    /// `…/microsoft.graph.iosTrustedRootCertificate`
    #[inline]
    pub fn as_ios_trusted_root_certificate(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.iosTrustedRootCertificate")
    }

    /// `…/microsoft.graph.iosUpdateConfiguration`
    #[inline]
    pub fn as_ios_update_configuration(
        &self,
    ) -> requests::ios_update_configuration::IosUpdateConfigurationResource {
        mg::to(self, "microsoft.graph.iosUpdateConfiguration")
    }

    /// `…/microsoft.graph.iosVpnConfiguration`
    #[inline]
    pub fn as_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationResource {
        mg::to(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosWiFiConfiguration`
    #[inline]
    pub fn as_ios_wi_fi_configuration(
        &self,
    ) -> requests::ios_wi_fi_configuration::IosWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.iosWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosWiredNetworkConfiguration`
    #[inline]
    pub fn as_ios_wired_network_configuration(
        &self,
    ) -> requests::ios_wired_network_configuration::IosWiredNetworkConfigurationResource {
        mg::to(self, "microsoft.graph.iosWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`
    #[inline]
    pub fn as_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationResource {
        mg::to(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSCertificateProfileBase`
    #[inline]
    pub fn as_mac_os_certificate_profile_base(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.macOSCertificateProfileBase")
    }

    /// `…/microsoft.graph.macOSCustomAppConfiguration`
    #[inline]
    pub fn as_mac_os_custom_app_configuration(
        &self,
    ) -> requests::mac_os_custom_app_configuration::MacOsCustomAppConfigurationResource {
        mg::to(self, "microsoft.graph.macOSCustomAppConfiguration")
    }

    /// `…/microsoft.graph.macOSCustomConfiguration`
    #[inline]
    pub fn as_mac_os_custom_configuration(
        &self,
    ) -> requests::mac_os_custom_configuration::MacOsCustomConfigurationResource {
        mg::to(self, "microsoft.graph.macOSCustomConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationResource {
        mg::to(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSEndpointProtectionConfiguration`
    #[inline]
    pub fn as_mac_os_endpoint_protection_configuration(
        &self,
    ) -> requests::mac_os_endpoint_protection_configuration::MacOsEndpointProtectionConfigurationResource {
        mg::to(self, "microsoft.graph.macOSEndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSExtensionsConfiguration`
    #[inline]
    pub fn as_mac_os_extensions_configuration(
        &self,
    ) -> requests::mac_os_extensions_configuration::MacOsExtensionsConfigurationResource {
        mg::to(self, "microsoft.graph.macOSExtensionsConfiguration")
    }

    /// `…/microsoft.graph.macOSGeneralDeviceConfiguration`
    #[inline]
    pub fn as_mac_os_general_device_configuration(
        &self,
    ) -> requests::mac_os_general_device_configuration::MacOsGeneralDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.macOSGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`
    #[inline]
    pub fn as_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`
    #[inline]
    pub fn as_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`
    #[inline]
    pub fn as_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.macOSScepCertificateProfile")
    }

    /// `…/microsoft.graph.macOSSoftwareUpdateConfiguration`
    #[inline]
    pub fn as_mac_os_software_update_configuration(
        &self,
    ) -> requests::mac_os_software_update_configuration::MacOsSoftwareUpdateConfigurationResource {
        mg::to(self, "microsoft.graph.macOSSoftwareUpdateConfiguration")
    }

    /// `…/microsoft.graph.macOSTrustedRootCertificate`
    #[inline]
    pub fn as_mac_os_trusted_root_certificate(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.macOSTrustedRootCertificate")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`
    #[inline]
    pub fn as_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationResource {
        mg::to(self, "microsoft.graph.macOSVpnConfiguration")
    }

    /// `…/microsoft.graph.macOSWiFiConfiguration`
    #[inline]
    pub fn as_mac_os_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationResource {
        mg::to(self, "microsoft.graph.macOSWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSWiredNetworkConfiguration`
    #[inline]
    pub fn as_mac_os_wired_network_configuration(
        &self,
    ) -> requests::mac_os_wired_network_configuration::MacOsWiredNetworkConfigurationResource {
        mg::to(self, "microsoft.graph.macOSWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.sharedPCConfiguration`
    #[inline]
    pub fn as_shared_pc_configuration(
        &self,
    ) -> requests::shared_pc_configuration::SharedPcConfigurationResource {
        mg::to(self, "microsoft.graph.sharedPCConfiguration")
    }

    /// `…/microsoft.graph.unsupportedDeviceConfiguration`
    #[inline]
    pub fn as_unsupported_device_configuration(
        &self,
    ) -> requests::unsupported_device_configuration::UnsupportedDeviceConfigurationResource {
        mg::to(self, "microsoft.graph.unsupportedDeviceConfiguration")
    }

    /// `…/microsoft.graph.vpnConfiguration`
    #[inline]
    pub fn as_vpn_configuration(
        &self,
    ) -> requests::vpn_configuration::VpnConfigurationResource {
        mg::to(self, "microsoft.graph.vpnConfiguration")
    }

    /// `…/microsoft.graph.windows10CertificateProfileBase`
    #[inline]
    pub fn as_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10CustomConfiguration`
    #[inline]
    pub fn as_windows10_custom_configuration(
        &self,
    ) -> requests::windows10_custom_configuration::Windows10CustomConfigurationResource {
        mg::to(self, "microsoft.graph.windows10CustomConfiguration")
    }

    /// `…/microsoft.graph.windows10DeviceFirmwareConfigurationInterface`
    #[inline]
    pub fn as_windows10_device_firmware_configuration_interface(
        &self,
    ) -> requests::windows10_device_firmware_configuration_interface::Windows10DeviceFirmwareConfigurationInterfaceResource {
        mg::to(self, "microsoft.graph.windows10DeviceFirmwareConfigurationInterface")
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`
    #[inline]
    pub fn as_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EndpointProtectionConfiguration`
    #[inline]
    pub fn as_windows10_endpoint_protection_configuration(
        &self,
    ) -> requests::windows10_endpoint_protection_configuration::Windows10EndpointProtectionConfigurationResource {
        mg::to(self, "microsoft.graph.windows10EndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`
    #[inline]
    pub fn as_windows10_enterprise_modern_app_management_configuration(
        &self,
    ) -> requests::windows10_enterprise_modern_app_management_configuration::Windows10EnterpriseModernAppManagementConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10GeneralConfiguration`
    #[inline]
    pub fn as_windows10_general_configuration(
        &self,
    ) -> requests::windows10_general_configuration::Windows10GeneralConfigurationResource {
        mg::to(self, "microsoft.graph.windows10GeneralConfiguration")
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows10_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows10_imported_pfx_certificate_profile::Windows10ImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windows10NetworkBoundaryConfiguration`
    #[inline]
    pub fn as_windows10_network_boundary_configuration(
        &self,
    ) -> requests::windows10_network_boundary_configuration::Windows10NetworkBoundaryConfigurationResource {
        mg::to(self, "microsoft.graph.windows10NetworkBoundaryConfiguration")
    }

    /// `…/microsoft.graph.windows10PFXImportCertificateProfile`
    #[inline]
    pub fn as_windows10_pfx_import_certificate_profile(
        &self,
    ) -> requests::windows10_pfx_import_certificate_profile::Windows10PfxImportCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10PFXImportCertificateProfile")
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    #[inline]
    pub fn as_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }

    /// `…/microsoft.graph.windows10SecureAssessmentConfiguration`
    #[inline]
    pub fn as_windows10_secure_assessment_configuration(
        &self,
    ) -> requests::windows10_secure_assessment_configuration::Windows10SecureAssessmentConfigurationResource {
        mg::to(self, "microsoft.graph.windows10SecureAssessmentConfiguration")
    }

    /// `…/microsoft.graph.windows10TeamGeneralConfiguration`
    #[inline]
    pub fn as_windows10_team_general_configuration(
        &self,
    ) -> requests::windows10_team_general_configuration::Windows10TeamGeneralConfigurationResource {
        mg::to(self, "microsoft.graph.windows10TeamGeneralConfiguration")
    }

    /// `…/microsoft.graph.windows10VpnConfiguration`
    #[inline]
    pub fn as_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windows10VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81CertificateProfileBase`
    #[inline]
    pub fn as_windows81_certificate_profile_base(
        &self,
    ) -> requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.windows81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows81GeneralConfiguration`
    #[inline]
    pub fn as_windows81_general_configuration(
        &self,
    ) -> requests::windows81_general_configuration::Windows81GeneralConfigurationResource {
        mg::to(self, "microsoft.graph.windows81GeneralConfiguration")
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windows81TrustedRootCertificate`
    #[inline]
    pub fn as_windows81_trusted_root_certificate(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.windows81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`
    #[inline]
    pub fn as_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windows81VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81WifiImportConfiguration`
    #[inline]
    pub fn as_windows81_wifi_import_configuration(
        &self,
    ) -> requests::windows81_wifi_import_configuration::Windows81WifiImportConfigurationResource {
        mg::to(self, "microsoft.graph.windows81WifiImportConfiguration")
    }

    /// `…/microsoft.graph.windowsCertificateProfileBase`
    #[inline]
    pub fn as_windows_certificate_profile_base(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.windowsCertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`
    #[inline]
    pub fn as_windows_defender_advanced_threat_protection_configuration(
        &self,
    ) -> requests::windows_defender_advanced_threat_protection_configuration::WindowsDefenderAdvancedThreatProtectionConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        )
    }

    /// `…/microsoft.graph.windowsDeliveryOptimizationConfiguration`
    #[inline]
    pub fn as_windows_delivery_optimization_configuration(
        &self,
    ) -> requests::windows_delivery_optimization_configuration::WindowsDeliveryOptimizationConfigurationResource {
        mg::to(self, "microsoft.graph.windowsDeliveryOptimizationConfiguration")
    }

    /// `…/microsoft.graph.windowsDomainJoinConfiguration`
    #[inline]
    pub fn as_windows_domain_join_configuration(
        &self,
    ) -> requests::windows_domain_join_configuration::WindowsDomainJoinConfigurationResource {
        mg::to(self, "microsoft.graph.windowsDomainJoinConfiguration")
    }

    /// `…/microsoft.graph.windowsHealthMonitoringConfiguration`
    #[inline]
    pub fn as_windows_health_monitoring_configuration(
        &self,
    ) -> requests::windows_health_monitoring_configuration::WindowsHealthMonitoringConfigurationResource {
        mg::to(self, "microsoft.graph.windowsHealthMonitoringConfiguration")
    }

    /// `…/microsoft.graph.windowsIdentityProtectionConfiguration`
    #[inline]
    pub fn as_windows_identity_protection_configuration(
        &self,
    ) -> requests::windows_identity_protection_configuration::WindowsIdentityProtectionConfigurationResource {
        mg::to(self, "microsoft.graph.windowsIdentityProtectionConfiguration")
    }

    /// `…/microsoft.graph.windowsKioskConfiguration`
    #[inline]
    pub fn as_windows_kiosk_configuration(
        &self,
    ) -> requests::windows_kiosk_configuration::WindowsKioskConfigurationResource {
        mg::to(self, "microsoft.graph.windowsKioskConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81CertificateProfileBase`
    #[inline]
    pub fn as_windows_phone81_certificate_profile_base(
        &self,
    ) -> requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.windowsPhone81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsPhone81CustomConfiguration`
    #[inline]
    pub fn as_windows_phone81_custom_configuration(
        &self,
    ) -> requests::windows_phone81_custom_configuration::WindowsPhone81CustomConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhone81CustomConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81GeneralConfiguration`
    #[inline]
    pub fn as_windows_phone81_general_configuration(
        &self,
    ) -> requests::windows_phone81_general_configuration::WindowsPhone81GeneralConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhone81GeneralConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows_phone81_imported_pfx_certificate_profile::WindowsPhone81ImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81TrustedRootCertificate`
    #[inline]
    pub fn as_windows_phone81_trusted_root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.windowsPhone81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    #[inline]
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`
    #[inline]
    pub fn as_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsUpdateForBusinessConfiguration`
    #[inline]
    pub fn as_windows_update_for_business_configuration(
        &self,
    ) -> requests::windows_update_for_business_configuration::WindowsUpdateForBusinessConfigurationResource {
        mg::to(self, "microsoft.graph.windowsUpdateForBusinessConfiguration")
    }

    /// `…/microsoft.graph.windowsVpnConfiguration`
    #[inline]
    pub fn as_windows_vpn_configuration(
        &self,
    ) -> requests::windows_vpn_configuration::WindowsVpnConfigurationResource {
        mg::to(self, "microsoft.graph.windowsVpnConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiConfiguration`
    #[inline]
    pub fn as_windows_wifi_configuration(
        &self,
    ) -> requests::windows_wifi_configuration::WindowsWifiConfigurationResource {
        mg::to(self, "microsoft.graph.windowsWifiConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`
    #[inline]
    pub fn as_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationResource {
        mg::to(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }

    /// `…/microsoft.graph.windowsWiredNetworkConfiguration`
    #[inline]
    pub fn as_windows_wired_network_configuration(
        &self,
    ) -> requests::windows_wired_network_configuration::WindowsWiredNetworkConfigurationResource {
        mg::to(self, "microsoft.graph.windowsWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.windowsZtdnsConfiguration`
    #[inline]
    pub fn as_windows_ztdns_configuration(
        &self,
    ) -> requests::windows_ztdns_configuration::WindowsZtdnsConfigurationResource {
        mg::to(self, "microsoft.graph.windowsZtdnsConfiguration")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assign`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceConfigurationAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/assignedAccessMultiModeProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignedAccessMultiModeProfiles`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assignedAccessMultiModeProfiles`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/assignedAccessMultiModeProfiles`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assigned_access_multi_mode_profiles(
        &self,
        parameters: AssignedAccessMultiModeProfiles,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "assignedAccessMultiModeProfiles", &parameters)
    }

    /// `GET …/getOmaSettingPlainTextValue(secretReferenceValueId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_oma_setting_plain_text_value(
        &self,
        parameters: GetOmaSettingPlainTextValue,
    ) -> mg::Request<String> {
        mg::Path::function_with(self, "getOmaSettingPlainTextValue", &parameters)
    }

    /// `POST …/windowsPrivacyAccessControls`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/windowsPrivacyAccessControls`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/windowsPrivacyAccessControls`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}/windowsPrivacyAccessControls`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn windows_privacy_access_controls(
        &self,
        parameters: WindowsPrivacyAccessControls,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "windowsPrivacyAccessControls", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceConfiguration`, by its URL.
    ///
    /// For example `/deviceManagement/deviceConfigurations`.
    DeviceConfigurationCollection(mg::Many<models::DeviceConfiguration, DeviceConfigurationResource>)
}

impl DeviceConfigurationCollection {
    /// `…/microsoft.graph.androidCertificateProfileBase`
    #[inline]
    pub fn as_android_certificate_profile_base(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.androidCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidCustomConfiguration`
    #[inline]
    pub fn as_android_custom_configuration(
        &self,
    ) -> requests::android_custom_configuration::AndroidCustomConfigurationCollection {
        mg::to(self, "microsoft.graph.androidCustomConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCertificateProfileBase`
    #[inline]
    pub fn as_android_device_owner_certificate_profile_base(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`
    #[inline]
    pub fn as_android_device_owner_derived_credential_authentication_configuration(
        &self,
    ) -> requests::android_device_owner_derived_credential_authentication_configuration::AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_enterprise_wi_fi_configuration::AndroidDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_device_owner_general_device_configuration(
        &self,
    ) -> requests::android_device_owner_general_device_configuration::AndroidDeviceOwnerGeneralDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerTrustedRootCertificate`
    #[inline]
    pub fn as_android_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidDeviceOwnerVpnConfiguration`
    #[inline]
    pub fn as_android_device_owner_vpn_configuration(
        &self,
    ) -> requests::android_device_owner_vpn_configuration::AndroidDeviceOwnerVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerVpnConfiguration")
    }

    /// `…/microsoft.graph.androidDeviceOwnerWiFiConfiguration`
    #[inline]
    pub fn as_android_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidEasEmailProfileConfiguration`
    #[inline]
    pub fn as_android_eas_email_profile_configuration(
        &self,
    ) -> requests::android_eas_email_profile_configuration::AndroidEasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.androidEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.androidEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkCertificateProfileBase`
    #[inline]
    pub fn as_android_for_work_certificate_profile_base(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.androidForWorkCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkCustomConfiguration`
    #[inline]
    pub fn as_android_for_work_custom_configuration(
        &self,
    ) -> requests::android_for_work_custom_configuration::AndroidForWorkCustomConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkCustomConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkEasEmailProfileBase`
    #[inline]
    pub fn as_android_for_work_eas_email_profile_base(
        &self,
    ) -> requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseCollection {
        mg::to(self, "microsoft.graph.androidForWorkEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_enterprise_wi_fi_configuration::AndroidForWorkEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_for_work_general_device_configuration(
        &self,
    ) -> requests::android_for_work_general_device_configuration::AndroidForWorkGeneralDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`
    #[inline]
    pub fn as_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_for_work_nine_work_eas_configuration(
        &self,
    ) -> requests::android_for_work_nine_work_eas_configuration::AndroidForWorkNineWorkEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkNineWorkEasConfiguration")
    }

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

    /// `…/microsoft.graph.androidForWorkTrustedRootCertificate`
    #[inline]
    pub fn as_android_for_work_trusted_root_certificate(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.androidForWorkTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkVpnConfiguration`
    #[inline]
    pub fn as_android_for_work_vpn_configuration(
        &self,
    ) -> requests::android_for_work_vpn_configuration::AndroidForWorkVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkVpnConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkWiFiConfiguration`
    #[inline]
    pub fn as_android_for_work_wi_fi_configuration(
        &self,
    ) -> requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_general_device_configuration(
        &self,
    ) -> requests::android_general_device_configuration::AndroidGeneralDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.androidGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidOmaCpConfiguration`
    #[inline]
    pub fn as_android_oma_cp_configuration(
        &self,
    ) -> requests::android_oma_cp_configuration::AndroidOmaCpConfigurationCollection {
        mg::to(self, "microsoft.graph.androidOmaCpConfiguration")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`
    #[inline]
    pub fn as_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`
    #[inline]
    pub fn as_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidTrustedRootCertificate`
    #[inline]
    pub fn as_android_trusted_root_certificate(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.androidTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidVpnConfiguration`
    #[inline]
    pub fn as_android_vpn_configuration(
        &self,
    ) -> requests::android_vpn_configuration::AndroidVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.androidVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWiFiConfiguration`
    #[inline]
    pub fn as_android_wi_fi_configuration(
        &self,
    ) -> requests::android_wi_fi_configuration::AndroidWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileCertificateProfileBase`
    #[inline]
    pub fn as_android_work_profile_certificate_profile_base(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileCertificateProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileCustomConfiguration`
    #[inline]
    pub fn as_android_work_profile_custom_configuration(
        &self,
    ) -> requests::android_work_profile_custom_configuration::AndroidWorkProfileCustomConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileCustomConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileEasEmailProfileBase`
    #[inline]
    pub fn as_android_work_profile_eas_email_profile_base(
        &self,
    ) -> requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileEasEmailProfileBase")
    }

    /// `…/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_enterprise_wi_fi_configuration::AndroidWorkProfileEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`
    #[inline]
    pub fn as_android_work_profile_general_device_configuration(
        &self,
    ) -> requests::android_work_profile_general_device_configuration::AndroidWorkProfileGeneralDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileGmailEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_gmail_eas_configuration(
        &self,
    ) -> requests::android_work_profile_gmail_eas_configuration::AndroidWorkProfileGmailEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_nine_work_eas_configuration(
        &self,
    ) -> requests::android_work_profile_nine_work_eas_configuration::AndroidWorkProfileNineWorkEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileTrustedRootCertificate`
    #[inline]
    pub fn as_android_work_profile_trusted_root_certificate(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileTrustedRootCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfileVpnConfiguration`
    #[inline]
    pub fn as_android_work_profile_vpn_configuration(
        &self,
    ) -> requests::android_work_profile_vpn_configuration::AndroidWorkProfileVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileVpnConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileWiFiConfiguration`
    #[inline]
    pub fn as_android_work_profile_wi_fi_configuration(
        &self,
    ) -> requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCertificateProfileBase`
    #[inline]
    pub fn as_aosp_device_owner_certificate_profile_base(
        &self,
    ) -> requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerCertificateProfileBase")
    }

    /// `…/microsoft.graph.aospDeviceOwnerDeviceConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_device_configuration(
        &self,
    ) -> requests::aosp_device_owner_device_configuration::AospDeviceOwnerDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerDeviceConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_enterprise_wi_fi_configuration::AospDeviceOwnerEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerTrustedRootCertificate`
    #[inline]
    pub fn as_aosp_device_owner_trusted_root_certificate(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerTrustedRootCertificate")
    }

    /// `…/microsoft.graph.aospDeviceOwnerWiFiConfiguration`
    #[inline]
    pub fn as_aosp_device_owner_wi_fi_configuration(
        &self,
    ) -> requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerWiFiConfiguration")
    }

    /// `…/microsoft.graph.appleDeviceFeaturesConfigurationBase`
    #[inline]
    pub fn as_apple_device_features_configuration_base(
        &self,
    ) -> requests::apple_device_features_configuration_base::AppleDeviceFeaturesConfigurationBaseCollection {
        mg::to(self, "microsoft.graph.appleDeviceFeaturesConfigurationBase")
    }

    /// `…/microsoft.graph.appleExpeditedCheckinConfigurationBase`
    #[inline]
    pub fn as_apple_expedited_checkin_configuration_base(
        &self,
    ) -> requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseCollection {
        mg::to(self, "microsoft.graph.appleExpeditedCheckinConfigurationBase")
    }

    /// `…/microsoft.graph.appleVpnConfiguration`
    #[inline]
    pub fn as_apple_vpn_configuration(
        &self,
    ) -> requests::apple_vpn_configuration::AppleVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.appleVpnConfiguration")
    }

    /// `…/microsoft.graph.easEmailProfileConfigurationBase`
    #[inline]
    pub fn as_eas_email_profile_configuration_base(
        &self,
    ) -> requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection {
        mg::to(self, "microsoft.graph.easEmailProfileConfigurationBase")
    }

    /// `…/microsoft.graph.editionUpgradeConfiguration`
    #[inline]
    pub fn as_edition_upgrade_configuration(
        &self,
    ) -> requests::edition_upgrade_configuration::EditionUpgradeConfigurationCollection {
        mg::to(self, "microsoft.graph.editionUpgradeConfiguration")
    }

    /// `…/microsoft.graph.iosCertificateProfile`
    #[inline]
    pub fn as_ios_certificate_profile(
        &self,
    ) -> requests::ios_certificate_profile::IosCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosCertificateProfile")
    }

    /// `…/microsoft.graph.iosCertificateProfileBase`
    #[inline]
    pub fn as_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosCustomConfiguration`
    #[inline]
    pub fn as_ios_custom_configuration(
        &self,
    ) -> requests::ios_custom_configuration::IosCustomConfigurationCollection {
        mg::to(self, "microsoft.graph.iosCustomConfiguration")
    }

    /// `…/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`
    #[inline]
    pub fn as_ios_derived_credential_authentication_configuration(
        &self,
    ) -> requests::ios_derived_credential_authentication_configuration::IosDerivedCredentialAuthenticationConfigurationCollection {
        mg::to(self, "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration")
    }

    /// `…/microsoft.graph.iosDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_ios_device_features_configuration(
        &self,
    ) -> requests::ios_device_features_configuration::IosDeviceFeaturesConfigurationCollection {
        mg::to(self, "microsoft.graph.iosDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`
    #[inline]
    pub fn as_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.iosEduDeviceConfiguration`
    #[inline]
    pub fn as_ios_edu_device_configuration(
        &self,
    ) -> requests::ios_edu_device_configuration::IosEduDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.iosEduDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEducationDeviceConfiguration`
    #[inline]
    pub fn as_ios_education_device_configuration(
        &self,
    ) -> requests::ios_education_device_configuration::IosEducationDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.iosEducationDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.iosEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`
    #[inline]
    pub fn as_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationCollection {
        mg::to(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }

    /// `…/microsoft.graph.iosGeneralDeviceConfiguration`
    #[inline]
    pub fn as_ios_general_device_configuration(
        &self,
    ) -> requests::ios_general_device_configuration::IosGeneralDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.iosGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`
    #[inline]
    pub fn as_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`
    #[inline]
    pub fn as_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`
    #[inline]
    pub fn as_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosScepCertificateProfile")
    }

    /// `…/microsoft.graph.iosTrustedRootCertificate`
    #[inline]
    pub fn as_ios_trusted_root_certificate(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.iosTrustedRootCertificate")
    }

    /// `…/microsoft.graph.iosUpdateConfiguration`
    #[inline]
    pub fn as_ios_update_configuration(
        &self,
    ) -> requests::ios_update_configuration::IosUpdateConfigurationCollection {
        mg::to(self, "microsoft.graph.iosUpdateConfiguration")
    }

    /// `…/microsoft.graph.iosVpnConfiguration`
    #[inline]
    pub fn as_ios_vpn_configuration(
        &self,
    ) -> requests::ios_vpn_configuration::IosVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.iosVpnConfiguration")
    }

    /// `…/microsoft.graph.iosWiFiConfiguration`
    #[inline]
    pub fn as_ios_wi_fi_configuration(
        &self,
    ) -> requests::ios_wi_fi_configuration::IosWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.iosWiFiConfiguration")
    }

    /// `…/microsoft.graph.iosWiredNetworkConfiguration`
    #[inline]
    pub fn as_ios_wired_network_configuration(
        &self,
    ) -> requests::ios_wired_network_configuration::IosWiredNetworkConfigurationCollection {
        mg::to(self, "microsoft.graph.iosWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`
    #[inline]
    pub fn as_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }

    /// `…/microsoft.graph.macOSCertificateProfileBase`
    #[inline]
    pub fn as_mac_os_certificate_profile_base(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.macOSCertificateProfileBase")
    }

    /// `…/microsoft.graph.macOSCustomAppConfiguration`
    #[inline]
    pub fn as_mac_os_custom_app_configuration(
        &self,
    ) -> requests::mac_os_custom_app_configuration::MacOsCustomAppConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSCustomAppConfiguration")
    }

    /// `…/microsoft.graph.macOSCustomConfiguration`
    #[inline]
    pub fn as_mac_os_custom_configuration(
        &self,
    ) -> requests::mac_os_custom_configuration::MacOsCustomConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSCustomConfiguration")
    }

    /// `…/microsoft.graph.macOSDeviceFeaturesConfiguration`
    #[inline]
    pub fn as_mac_os_device_features_configuration(
        &self,
    ) -> requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSDeviceFeaturesConfiguration")
    }

    /// `…/microsoft.graph.macOSEndpointProtectionConfiguration`
    #[inline]
    pub fn as_mac_os_endpoint_protection_configuration(
        &self,
    ) -> requests::mac_os_endpoint_protection_configuration::MacOsEndpointProtectionConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSEndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    #[inline]
    pub fn as_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_enterprise_wi_fi_configuration::MacOsEnterpriseWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSEnterpriseWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSExtensionsConfiguration`
    #[inline]
    pub fn as_mac_os_extensions_configuration(
        &self,
    ) -> requests::mac_os_extensions_configuration::MacOsExtensionsConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSExtensionsConfiguration")
    }

    /// `…/microsoft.graph.macOSGeneralDeviceConfiguration`
    #[inline]
    pub fn as_mac_os_general_device_configuration(
        &self,
    ) -> requests::mac_os_general_device_configuration::MacOsGeneralDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSGeneralDeviceConfiguration")
    }

    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`
    #[inline]
    pub fn as_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`
    #[inline]
    pub fn as_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`
    #[inline]
    pub fn as_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.macOSScepCertificateProfile")
    }

    /// `…/microsoft.graph.macOSSoftwareUpdateConfiguration`
    #[inline]
    pub fn as_mac_os_software_update_configuration(
        &self,
    ) -> requests::mac_os_software_update_configuration::MacOsSoftwareUpdateConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSSoftwareUpdateConfiguration")
    }

    /// `…/microsoft.graph.macOSTrustedRootCertificate`
    #[inline]
    pub fn as_mac_os_trusted_root_certificate(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.macOSTrustedRootCertificate")
    }

    /// `…/microsoft.graph.macOSVpnConfiguration`
    #[inline]
    pub fn as_mac_os_vpn_configuration(
        &self,
    ) -> requests::mac_os_vpn_configuration::MacOsVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSVpnConfiguration")
    }

    /// `…/microsoft.graph.macOSWiFiConfiguration`
    #[inline]
    pub fn as_mac_os_wi_fi_configuration(
        &self,
    ) -> requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSWiFiConfiguration")
    }

    /// `…/microsoft.graph.macOSWiredNetworkConfiguration`
    #[inline]
    pub fn as_mac_os_wired_network_configuration(
        &self,
    ) -> requests::mac_os_wired_network_configuration::MacOsWiredNetworkConfigurationCollection {
        mg::to(self, "microsoft.graph.macOSWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.sharedPCConfiguration`
    #[inline]
    pub fn as_shared_pc_configuration(
        &self,
    ) -> requests::shared_pc_configuration::SharedPcConfigurationCollection {
        mg::to(self, "microsoft.graph.sharedPCConfiguration")
    }

    /// `…/microsoft.graph.unsupportedDeviceConfiguration`
    #[inline]
    pub fn as_unsupported_device_configuration(
        &self,
    ) -> requests::unsupported_device_configuration::UnsupportedDeviceConfigurationCollection {
        mg::to(self, "microsoft.graph.unsupportedDeviceConfiguration")
    }

    /// `…/microsoft.graph.vpnConfiguration`
    #[inline]
    pub fn as_vpn_configuration(
        &self,
    ) -> requests::vpn_configuration::VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.vpnConfiguration")
    }

    /// `…/microsoft.graph.windows10CertificateProfileBase`
    #[inline]
    pub fn as_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10CustomConfiguration`
    #[inline]
    pub fn as_windows10_custom_configuration(
        &self,
    ) -> requests::windows10_custom_configuration::Windows10CustomConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10CustomConfiguration")
    }

    /// `…/microsoft.graph.windows10DeviceFirmwareConfigurationInterface`
    #[inline]
    pub fn as_windows10_device_firmware_configuration_interface(
        &self,
    ) -> requests::windows10_device_firmware_configuration_interface::Windows10DeviceFirmwareConfigurationInterfaceCollection {
        mg::to(self, "microsoft.graph.windows10DeviceFirmwareConfigurationInterface")
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`
    #[inline]
    pub fn as_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EndpointProtectionConfiguration`
    #[inline]
    pub fn as_windows10_endpoint_protection_configuration(
        &self,
    ) -> requests::windows10_endpoint_protection_configuration::Windows10EndpointProtectionConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10EndpointProtectionConfiguration")
    }

    /// `…/microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`
    #[inline]
    pub fn as_windows10_enterprise_modern_app_management_configuration(
        &self,
    ) -> requests::windows10_enterprise_modern_app_management_configuration::Windows10EnterpriseModernAppManagementConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10GeneralConfiguration`
    #[inline]
    pub fn as_windows10_general_configuration(
        &self,
    ) -> requests::windows10_general_configuration::Windows10GeneralConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10GeneralConfiguration")
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows10_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows10_imported_pfx_certificate_profile::Windows10ImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windows10NetworkBoundaryConfiguration`
    #[inline]
    pub fn as_windows10_network_boundary_configuration(
        &self,
    ) -> requests::windows10_network_boundary_configuration::Windows10NetworkBoundaryConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10NetworkBoundaryConfiguration")
    }

    /// `…/microsoft.graph.windows10PFXImportCertificateProfile`
    #[inline]
    pub fn as_windows10_pfx_import_certificate_profile(
        &self,
    ) -> requests::windows10_pfx_import_certificate_profile::Windows10PfxImportCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10PFXImportCertificateProfile")
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    #[inline]
    pub fn as_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }

    /// `…/microsoft.graph.windows10SecureAssessmentConfiguration`
    #[inline]
    pub fn as_windows10_secure_assessment_configuration(
        &self,
    ) -> requests::windows10_secure_assessment_configuration::Windows10SecureAssessmentConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10SecureAssessmentConfiguration")
    }

    /// `…/microsoft.graph.windows10TeamGeneralConfiguration`
    #[inline]
    pub fn as_windows10_team_general_configuration(
        &self,
    ) -> requests::windows10_team_general_configuration::Windows10TeamGeneralConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10TeamGeneralConfiguration")
    }

    /// `…/microsoft.graph.windows10VpnConfiguration`
    #[inline]
    pub fn as_windows10_vpn_configuration(
        &self,
    ) -> requests::windows10_vpn_configuration::Windows10VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81CertificateProfileBase`
    #[inline]
    pub fn as_windows81_certificate_profile_base(
        &self,
    ) -> requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.windows81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows81GeneralConfiguration`
    #[inline]
    pub fn as_windows81_general_configuration(
        &self,
    ) -> requests::windows81_general_configuration::Windows81GeneralConfigurationCollection {
        mg::to(self, "microsoft.graph.windows81GeneralConfiguration")
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windows81TrustedRootCertificate`
    #[inline]
    pub fn as_windows81_trusted_root_certificate(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.windows81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows81VpnConfiguration`
    #[inline]
    pub fn as_windows81_vpn_configuration(
        &self,
    ) -> requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windows81VpnConfiguration")
    }

    /// `…/microsoft.graph.windows81WifiImportConfiguration`
    #[inline]
    pub fn as_windows81_wifi_import_configuration(
        &self,
    ) -> requests::windows81_wifi_import_configuration::Windows81WifiImportConfigurationCollection {
        mg::to(self, "microsoft.graph.windows81WifiImportConfiguration")
    }

    /// `…/microsoft.graph.windowsCertificateProfileBase`
    #[inline]
    pub fn as_windows_certificate_profile_base(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.windowsCertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`
    #[inline]
    pub fn as_windows_defender_advanced_threat_protection_configuration(
        &self,
    ) -> requests::windows_defender_advanced_threat_protection_configuration::WindowsDefenderAdvancedThreatProtectionConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        )
    }

    /// `…/microsoft.graph.windowsDeliveryOptimizationConfiguration`
    #[inline]
    pub fn as_windows_delivery_optimization_configuration(
        &self,
    ) -> requests::windows_delivery_optimization_configuration::WindowsDeliveryOptimizationConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsDeliveryOptimizationConfiguration")
    }

    /// `…/microsoft.graph.windowsDomainJoinConfiguration`
    #[inline]
    pub fn as_windows_domain_join_configuration(
        &self,
    ) -> requests::windows_domain_join_configuration::WindowsDomainJoinConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsDomainJoinConfiguration")
    }

    /// `…/microsoft.graph.windowsHealthMonitoringConfiguration`
    #[inline]
    pub fn as_windows_health_monitoring_configuration(
        &self,
    ) -> requests::windows_health_monitoring_configuration::WindowsHealthMonitoringConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsHealthMonitoringConfiguration")
    }

    /// `…/microsoft.graph.windowsIdentityProtectionConfiguration`
    #[inline]
    pub fn as_windows_identity_protection_configuration(
        &self,
    ) -> requests::windows_identity_protection_configuration::WindowsIdentityProtectionConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsIdentityProtectionConfiguration")
    }

    /// `…/microsoft.graph.windowsKioskConfiguration`
    #[inline]
    pub fn as_windows_kiosk_configuration(
        &self,
    ) -> requests::windows_kiosk_configuration::WindowsKioskConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsKioskConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81CertificateProfileBase`
    #[inline]
    pub fn as_windows_phone81_certificate_profile_base(
        &self,
    ) -> requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.windowsPhone81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windowsPhone81CustomConfiguration`
    #[inline]
    pub fn as_windows_phone81_custom_configuration(
        &self,
    ) -> requests::windows_phone81_custom_configuration::WindowsPhone81CustomConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhone81CustomConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81GeneralConfiguration`
    #[inline]
    pub fn as_windows_phone81_general_configuration(
        &self,
    ) -> requests::windows_phone81_general_configuration::WindowsPhone81GeneralConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhone81GeneralConfiguration")
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows_phone81_imported_pfx_certificate_profile::WindowsPhone81ImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81TrustedRootCertificate`
    #[inline]
    pub fn as_windows_phone81_trusted_root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.windowsPhone81TrustedRootCertificate")
    }

    /// `…/microsoft.graph.windowsPhone81VpnConfiguration`
    #[inline]
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhone81VpnConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`
    #[inline]
    pub fn as_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsUpdateForBusinessConfiguration`
    #[inline]
    pub fn as_windows_update_for_business_configuration(
        &self,
    ) -> requests::windows_update_for_business_configuration::WindowsUpdateForBusinessConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsUpdateForBusinessConfiguration")
    }

    /// `…/microsoft.graph.windowsVpnConfiguration`
    #[inline]
    pub fn as_windows_vpn_configuration(
        &self,
    ) -> requests::windows_vpn_configuration::WindowsVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsVpnConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiConfiguration`
    #[inline]
    pub fn as_windows_wifi_configuration(
        &self,
    ) -> requests::windows_wifi_configuration::WindowsWifiConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsWifiConfiguration")
    }

    /// `…/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`
    #[inline]
    pub fn as_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")
    }

    /// `…/microsoft.graph.windowsWiredNetworkConfiguration`
    #[inline]
    pub fn as_windows_wired_network_configuration(
        &self,
    ) -> requests::windows_wired_network_configuration::WindowsWiredNetworkConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsWiredNetworkConfiguration")
    }

    /// `…/microsoft.graph.windowsZtdnsConfiguration`
    #[inline]
    pub fn as_windows_ztdns_configuration(
        &self,
    ) -> requests::windows_ztdns_configuration::WindowsZtdnsConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsZtdnsConfiguration")
    }

    /// `GET …/getIosAvailableUpdateVersions`
    #[inline]
    pub fn get_ios_available_update_versions(
        &self,
    ) -> mg::Request<mg::Page<models::IosAvailableUpdateVersion>> {
        mg::Path::function(self, "getIosAvailableUpdateVersions")
    }

    /// `POST …/getTargetedUsersAndDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceConfigurations/getTargetedUsersAndDevices`
    /// - `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/getTargetedUsersAndDevices`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_targeted_users_and_devices(
        &self,
        parameters: GetTargetedUsersAndDevices,
    ) -> mg::Request<mg::Page<models::DeviceConfigurationTargetedUserAndDevice>> {
        mg::Path::action_with(self, "getTargetedUsersAndDevices", &parameters)
    }

    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceConfigurations/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(deviceConfigurationAssignment)
    assignments "assignments": Vec<models::DeviceConfigurationAssignment>,
    /// `deviceConfigurationGroupAssignments`: Collection(deviceConfigurationGroupAssignment)
    device_configuration_group_assignments "deviceConfigurationGroupAssignments": Vec<models::DeviceConfigurationGroupAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.assignedAccessMultiModeProfiles`.
    AssignedAccessMultiModeProfiles "microsoft.graph.assignedAccessMultiModeProfiles" "parameters";
    /// `assignedAccessMultiModeProfiles`: Collection(windowsAssignedAccessProfile)
    assigned_access_multi_mode_profiles "assignedAccessMultiModeProfiles": Vec<models::WindowsAssignedAccessProfile>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getOmaSettingPlainTextValue`.
    GetOmaSettingPlainTextValue "microsoft.graph.getOmaSettingPlainTextValue" "parameters";
    /// `secretReferenceValueId`: String
    secret_reference_value_id "secretReferenceValueId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsPrivacyAccessControls`.
    WindowsPrivacyAccessControls "microsoft.graph.windowsPrivacyAccessControls" "parameters";
    /// `windowsPrivacyAccessControls`: Collection(windowsPrivacyDataAccessControlItem)
    windows_privacy_access_controls "windowsPrivacyAccessControls": Vec<models::WindowsPrivacyDataAccessControlItem>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTargetedUsersAndDevices`.
    GetTargetedUsersAndDevices "microsoft.graph.getTargetedUsersAndDevices" "parameters";
    /// `deviceConfigurationIds`: Collection(String)
    device_configuration_ids "deviceConfigurationIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
