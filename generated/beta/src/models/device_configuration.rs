// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.deviceConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationCollection`], for example
/// `graph.device_management().device_configurations()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`DeviceConfigurationCollection`]: crate::requests::device_configuration::DeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceconfiguration?view=graph-rest-beta
pub struct DeviceConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfiguration: "microsoft.graph.deviceConfiguration", entity abstract, base super::Entity, family DeviceConfigurationKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { DeviceConfiguration: super::Entity }

impl DeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        DeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        DeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        DeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        DeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`DeviceConfiguration`].
#[non_exhaustive]
pub enum DeviceConfigurationKind {
    AndroidCertificateProfileBase(Box<super::AndroidCertificateProfileBase>),
    AndroidCustomConfiguration(Box<super::AndroidCustomConfiguration>),
    AndroidDeviceOwnerCertificateProfileBase(
        Box<super::AndroidDeviceOwnerCertificateProfileBase>,
    ),
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration(
        Box<super::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration>,
    ),
    AndroidDeviceOwnerEnterpriseWiFiConfiguration(
        Box<super::AndroidDeviceOwnerEnterpriseWiFiConfiguration>,
    ),
    AndroidDeviceOwnerGeneralDeviceConfiguration(
        Box<super::AndroidDeviceOwnerGeneralDeviceConfiguration>,
    ),
    AndroidDeviceOwnerImportedPfxCertificateProfile(
        Box<super::AndroidDeviceOwnerImportedPfxCertificateProfile>,
    ),
    AndroidDeviceOwnerPkcsCertificateProfile(
        Box<super::AndroidDeviceOwnerPkcsCertificateProfile>,
    ),
    AndroidDeviceOwnerScepCertificateProfile(
        Box<super::AndroidDeviceOwnerScepCertificateProfile>,
    ),
    AndroidDeviceOwnerTrustedRootCertificate(
        Box<super::AndroidDeviceOwnerTrustedRootCertificate>,
    ),
    AndroidDeviceOwnerVpnConfiguration(Box<super::AndroidDeviceOwnerVpnConfiguration>),
    AndroidDeviceOwnerWiFiConfiguration(Box<super::AndroidDeviceOwnerWiFiConfiguration>),
    AndroidEasEmailProfileConfiguration(Box<super::AndroidEasEmailProfileConfiguration>),
    AndroidEnterpriseWiFiConfiguration(Box<super::AndroidEnterpriseWiFiConfiguration>),
    AndroidForWorkCertificateProfileBase(
        Box<super::AndroidForWorkCertificateProfileBase>,
    ),
    AndroidForWorkCustomConfiguration(Box<super::AndroidForWorkCustomConfiguration>),
    AndroidForWorkEasEmailProfileBase(Box<super::AndroidForWorkEasEmailProfileBase>),
    AndroidForWorkEnterpriseWiFiConfiguration(
        Box<super::AndroidForWorkEnterpriseWiFiConfiguration>,
    ),
    AndroidForWorkGeneralDeviceConfiguration(
        Box<super::AndroidForWorkGeneralDeviceConfiguration>,
    ),
    AndroidForWorkGmailEasConfiguration(Box<super::AndroidForWorkGmailEasConfiguration>),
    AndroidForWorkImportedPfxCertificateProfile(
        Box<super::AndroidForWorkImportedPfxCertificateProfile>,
    ),
    AndroidForWorkNineWorkEasConfiguration(
        Box<super::AndroidForWorkNineWorkEasConfiguration>,
    ),
    AndroidForWorkPkcsCertificateProfile(
        Box<super::AndroidForWorkPkcsCertificateProfile>,
    ),
    AndroidForWorkScepCertificateProfile(
        Box<super::AndroidForWorkScepCertificateProfile>,
    ),
    AndroidForWorkTrustedRootCertificate(
        Box<super::AndroidForWorkTrustedRootCertificate>,
    ),
    AndroidForWorkVpnConfiguration(Box<super::AndroidForWorkVpnConfiguration>),
    AndroidForWorkWiFiConfiguration(Box<super::AndroidForWorkWiFiConfiguration>),
    AndroidGeneralDeviceConfiguration(Box<super::AndroidGeneralDeviceConfiguration>),
    AndroidImportedPfxCertificateProfile(
        Box<super::AndroidImportedPfxCertificateProfile>,
    ),
    AndroidOmaCpConfiguration(Box<super::AndroidOmaCpConfiguration>),
    AndroidPkcsCertificateProfile(Box<super::AndroidPkcsCertificateProfile>),
    AndroidScepCertificateProfile(Box<super::AndroidScepCertificateProfile>),
    AndroidTrustedRootCertificate(Box<super::AndroidTrustedRootCertificate>),
    AndroidVpnConfiguration(Box<super::AndroidVpnConfiguration>),
    AndroidWiFiConfiguration(Box<super::AndroidWiFiConfiguration>),
    AndroidWorkProfileCertificateProfileBase(
        Box<super::AndroidWorkProfileCertificateProfileBase>,
    ),
    AndroidWorkProfileCustomConfiguration(
        Box<super::AndroidWorkProfileCustomConfiguration>,
    ),
    AndroidWorkProfileEasEmailProfileBase(
        Box<super::AndroidWorkProfileEasEmailProfileBase>,
    ),
    AndroidWorkProfileEnterpriseWiFiConfiguration(
        Box<super::AndroidWorkProfileEnterpriseWiFiConfiguration>,
    ),
    AndroidWorkProfileGeneralDeviceConfiguration(
        Box<super::AndroidWorkProfileGeneralDeviceConfiguration>,
    ),
    AndroidWorkProfileGmailEasConfiguration(
        Box<super::AndroidWorkProfileGmailEasConfiguration>,
    ),
    AndroidWorkProfileNineWorkEasConfiguration(
        Box<super::AndroidWorkProfileNineWorkEasConfiguration>,
    ),
    AndroidWorkProfilePkcsCertificateProfile(
        Box<super::AndroidWorkProfilePkcsCertificateProfile>,
    ),
    AndroidWorkProfileScepCertificateProfile(
        Box<super::AndroidWorkProfileScepCertificateProfile>,
    ),
    AndroidWorkProfileTrustedRootCertificate(
        Box<super::AndroidWorkProfileTrustedRootCertificate>,
    ),
    AndroidWorkProfileVpnConfiguration(Box<super::AndroidWorkProfileVpnConfiguration>),
    AndroidWorkProfileWiFiConfiguration(Box<super::AndroidWorkProfileWiFiConfiguration>),
    AospDeviceOwnerCertificateProfileBase(
        Box<super::AospDeviceOwnerCertificateProfileBase>,
    ),
    AospDeviceOwnerDeviceConfiguration(Box<super::AospDeviceOwnerDeviceConfiguration>),
    AospDeviceOwnerEnterpriseWiFiConfiguration(
        Box<super::AospDeviceOwnerEnterpriseWiFiConfiguration>,
    ),
    AospDeviceOwnerPkcsCertificateProfile(
        Box<super::AospDeviceOwnerPkcsCertificateProfile>,
    ),
    AospDeviceOwnerScepCertificateProfile(
        Box<super::AospDeviceOwnerScepCertificateProfile>,
    ),
    AospDeviceOwnerTrustedRootCertificate(
        Box<super::AospDeviceOwnerTrustedRootCertificate>,
    ),
    AospDeviceOwnerWiFiConfiguration(Box<super::AospDeviceOwnerWiFiConfiguration>),
    AppleDeviceFeaturesConfigurationBase(
        Box<super::AppleDeviceFeaturesConfigurationBase>,
    ),
    AppleExpeditedCheckinConfigurationBase(
        Box<super::AppleExpeditedCheckinConfigurationBase>,
    ),
    AppleVpnConfiguration(Box<super::AppleVpnConfiguration>),
    EasEmailProfileConfigurationBase(Box<super::EasEmailProfileConfigurationBase>),
    EditionUpgradeConfiguration(Box<super::EditionUpgradeConfiguration>),
    IosCertificateProfile(Box<super::IosCertificateProfile>),
    IosCertificateProfileBase(Box<super::IosCertificateProfileBase>),
    IosCustomConfiguration(Box<super::IosCustomConfiguration>),
    IosDerivedCredentialAuthenticationConfiguration(
        Box<super::IosDerivedCredentialAuthenticationConfiguration>,
    ),
    IosDeviceFeaturesConfiguration(Box<super::IosDeviceFeaturesConfiguration>),
    IosEasEmailProfileConfiguration(Box<super::IosEasEmailProfileConfiguration>),
    IosEduDeviceConfiguration(Box<super::IosEduDeviceConfiguration>),
    IosEducationDeviceConfiguration(Box<super::IosEducationDeviceConfiguration>),
    IosEnterpriseWiFiConfiguration(Box<super::IosEnterpriseWiFiConfiguration>),
    IosExpeditedCheckinConfiguration(Box<super::IosExpeditedCheckinConfiguration>),
    IosGeneralDeviceConfiguration(Box<super::IosGeneralDeviceConfiguration>),
    IosImportedPfxCertificateProfile(Box<super::IosImportedPfxCertificateProfile>),
    IosPkcsCertificateProfile(Box<super::IosPkcsCertificateProfile>),
    IosScepCertificateProfile(Box<super::IosScepCertificateProfile>),
    IosTrustedRootCertificate(Box<super::IosTrustedRootCertificate>),
    IosUpdateConfiguration(Box<super::IosUpdateConfiguration>),
    IosVpnConfiguration(Box<super::IosVpnConfiguration>),
    IosWiFiConfiguration(Box<super::IosWiFiConfiguration>),
    IosWiredNetworkConfiguration(Box<super::IosWiredNetworkConfiguration>),
    IosikEv2VpnConfiguration(Box<super::IosikEv2VpnConfiguration>),
    MacOsCertificateProfileBase(Box<super::MacOsCertificateProfileBase>),
    MacOsCustomAppConfiguration(Box<super::MacOsCustomAppConfiguration>),
    MacOsCustomConfiguration(Box<super::MacOsCustomConfiguration>),
    MacOsDeviceFeaturesConfiguration(Box<super::MacOsDeviceFeaturesConfiguration>),
    MacOsEndpointProtectionConfiguration(
        Box<super::MacOsEndpointProtectionConfiguration>,
    ),
    MacOsEnterpriseWiFiConfiguration(Box<super::MacOsEnterpriseWiFiConfiguration>),
    MacOsExtensionsConfiguration(Box<super::MacOsExtensionsConfiguration>),
    MacOsGeneralDeviceConfiguration(Box<super::MacOsGeneralDeviceConfiguration>),
    MacOsImportedPfxCertificateProfile(Box<super::MacOsImportedPfxCertificateProfile>),
    MacOsPkcsCertificateProfile(Box<super::MacOsPkcsCertificateProfile>),
    MacOsScepCertificateProfile(Box<super::MacOsScepCertificateProfile>),
    MacOsSoftwareUpdateConfiguration(Box<super::MacOsSoftwareUpdateConfiguration>),
    MacOsTrustedRootCertificate(Box<super::MacOsTrustedRootCertificate>),
    MacOsVpnConfiguration(Box<super::MacOsVpnConfiguration>),
    MacOsWiFiConfiguration(Box<super::MacOsWiFiConfiguration>),
    MacOsWiredNetworkConfiguration(Box<super::MacOsWiredNetworkConfiguration>),
    SharedPcConfiguration(Box<super::SharedPcConfiguration>),
    UnsupportedDeviceConfiguration(Box<super::UnsupportedDeviceConfiguration>),
    VpnConfiguration(Box<super::VpnConfiguration>),
    Windows10CertificateProfileBase(Box<super::Windows10CertificateProfileBase>),
    Windows10CustomConfiguration(Box<super::Windows10CustomConfiguration>),
    Windows10DeviceFirmwareConfigurationInterface(
        Box<super::Windows10DeviceFirmwareConfigurationInterface>,
    ),
    Windows10EasEmailProfileConfiguration(
        Box<super::Windows10EasEmailProfileConfiguration>,
    ),
    Windows10EndpointProtectionConfiguration(
        Box<super::Windows10EndpointProtectionConfiguration>,
    ),
    Windows10EnterpriseModernAppManagementConfiguration(
        Box<super::Windows10EnterpriseModernAppManagementConfiguration>,
    ),
    Windows10GeneralConfiguration(Box<super::Windows10GeneralConfiguration>),
    Windows10ImportedPfxCertificateProfile(
        Box<super::Windows10ImportedPfxCertificateProfile>,
    ),
    Windows10NetworkBoundaryConfiguration(
        Box<super::Windows10NetworkBoundaryConfiguration>,
    ),
    Windows10PfxImportCertificateProfile(
        Box<super::Windows10PfxImportCertificateProfile>,
    ),
    Windows10PkcsCertificateProfile(Box<super::Windows10PkcsCertificateProfile>),
    Windows10SecureAssessmentConfiguration(
        Box<super::Windows10SecureAssessmentConfiguration>,
    ),
    Windows10TeamGeneralConfiguration(Box<super::Windows10TeamGeneralConfiguration>),
    Windows10VpnConfiguration(Box<super::Windows10VpnConfiguration>),
    Windows81CertificateProfileBase(Box<super::Windows81CertificateProfileBase>),
    Windows81GeneralConfiguration(Box<super::Windows81GeneralConfiguration>),
    Windows81ScepCertificateProfile(Box<super::Windows81ScepCertificateProfile>),
    Windows81TrustedRootCertificate(Box<super::Windows81TrustedRootCertificate>),
    Windows81VpnConfiguration(Box<super::Windows81VpnConfiguration>),
    Windows81WifiImportConfiguration(Box<super::Windows81WifiImportConfiguration>),
    WindowsCertificateProfileBase(Box<super::WindowsCertificateProfileBase>),
    WindowsDefenderAdvancedThreatProtectionConfiguration(
        Box<super::WindowsDefenderAdvancedThreatProtectionConfiguration>,
    ),
    WindowsDeliveryOptimizationConfiguration(
        Box<super::WindowsDeliveryOptimizationConfiguration>,
    ),
    WindowsDomainJoinConfiguration(Box<super::WindowsDomainJoinConfiguration>),
    WindowsHealthMonitoringConfiguration(
        Box<super::WindowsHealthMonitoringConfiguration>,
    ),
    WindowsIdentityProtectionConfiguration(
        Box<super::WindowsIdentityProtectionConfiguration>,
    ),
    WindowsKioskConfiguration(Box<super::WindowsKioskConfiguration>),
    WindowsPhone81CertificateProfileBase(
        Box<super::WindowsPhone81CertificateProfileBase>,
    ),
    WindowsPhone81CustomConfiguration(Box<super::WindowsPhone81CustomConfiguration>),
    WindowsPhone81GeneralConfiguration(Box<super::WindowsPhone81GeneralConfiguration>),
    WindowsPhone81ImportedPfxCertificateProfile(
        Box<super::WindowsPhone81ImportedPfxCertificateProfile>,
    ),
    WindowsPhone81ScepCertificateProfile(
        Box<super::WindowsPhone81ScepCertificateProfile>,
    ),
    WindowsPhone81TrustedRootCertificate(
        Box<super::WindowsPhone81TrustedRootCertificate>,
    ),
    WindowsPhone81VpnConfiguration(Box<super::WindowsPhone81VpnConfiguration>),
    WindowsPhoneEasEmailProfileConfiguration(
        Box<super::WindowsPhoneEasEmailProfileConfiguration>,
    ),
    WindowsUpdateForBusinessConfiguration(
        Box<super::WindowsUpdateForBusinessConfiguration>,
    ),
    WindowsVpnConfiguration(Box<super::WindowsVpnConfiguration>),
    WindowsWifiConfiguration(Box<super::WindowsWifiConfiguration>),
    WindowsWifiEnterpriseEapConfiguration(
        Box<super::WindowsWifiEnterpriseEapConfiguration>,
    ),
    WindowsWiredNetworkConfiguration(Box<super::WindowsWiredNetworkConfiguration>),
    WindowsZtdnsConfiguration(Box<super::WindowsZtdnsConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceConfiguration>),
}

mg::family! {
    DeviceConfiguration => DeviceConfigurationKind;
    AndroidCertificateProfileBase(super::AndroidCertificateProfileBase),
    AndroidCustomConfiguration(super::AndroidCustomConfiguration),
    AndroidDeviceOwnerCertificateProfileBase(super::AndroidDeviceOwnerCertificateProfileBase),
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration(super::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration),
    AndroidDeviceOwnerEnterpriseWiFiConfiguration(super::AndroidDeviceOwnerEnterpriseWiFiConfiguration),
    AndroidDeviceOwnerGeneralDeviceConfiguration(super::AndroidDeviceOwnerGeneralDeviceConfiguration),
    AndroidDeviceOwnerImportedPfxCertificateProfile(super::AndroidDeviceOwnerImportedPfxCertificateProfile),
    AndroidDeviceOwnerPkcsCertificateProfile(super::AndroidDeviceOwnerPkcsCertificateProfile),
    AndroidDeviceOwnerScepCertificateProfile(super::AndroidDeviceOwnerScepCertificateProfile),
    AndroidDeviceOwnerTrustedRootCertificate(super::AndroidDeviceOwnerTrustedRootCertificate),
    AndroidDeviceOwnerVpnConfiguration(super::AndroidDeviceOwnerVpnConfiguration),
    AndroidDeviceOwnerWiFiConfiguration(super::AndroidDeviceOwnerWiFiConfiguration),
    AndroidEasEmailProfileConfiguration(super::AndroidEasEmailProfileConfiguration),
    AndroidEnterpriseWiFiConfiguration(super::AndroidEnterpriseWiFiConfiguration),
    AndroidForWorkCertificateProfileBase(super::AndroidForWorkCertificateProfileBase),
    AndroidForWorkCustomConfiguration(super::AndroidForWorkCustomConfiguration),
    AndroidForWorkEasEmailProfileBase(super::AndroidForWorkEasEmailProfileBase),
    AndroidForWorkEnterpriseWiFiConfiguration(super::AndroidForWorkEnterpriseWiFiConfiguration),
    AndroidForWorkGeneralDeviceConfiguration(super::AndroidForWorkGeneralDeviceConfiguration),
    AndroidForWorkGmailEasConfiguration(super::AndroidForWorkGmailEasConfiguration),
    AndroidForWorkImportedPfxCertificateProfile(super::AndroidForWorkImportedPfxCertificateProfile),
    AndroidForWorkNineWorkEasConfiguration(super::AndroidForWorkNineWorkEasConfiguration),
    AndroidForWorkPkcsCertificateProfile(super::AndroidForWorkPkcsCertificateProfile),
    AndroidForWorkScepCertificateProfile(super::AndroidForWorkScepCertificateProfile),
    AndroidForWorkTrustedRootCertificate(super::AndroidForWorkTrustedRootCertificate),
    AndroidForWorkVpnConfiguration(super::AndroidForWorkVpnConfiguration),
    AndroidForWorkWiFiConfiguration(super::AndroidForWorkWiFiConfiguration),
    AndroidGeneralDeviceConfiguration(super::AndroidGeneralDeviceConfiguration),
    AndroidImportedPfxCertificateProfile(super::AndroidImportedPfxCertificateProfile),
    AndroidOmaCpConfiguration(super::AndroidOmaCpConfiguration),
    AndroidPkcsCertificateProfile(super::AndroidPkcsCertificateProfile),
    AndroidScepCertificateProfile(super::AndroidScepCertificateProfile),
    AndroidTrustedRootCertificate(super::AndroidTrustedRootCertificate),
    AndroidVpnConfiguration(super::AndroidVpnConfiguration),
    AndroidWiFiConfiguration(super::AndroidWiFiConfiguration),
    AndroidWorkProfileCertificateProfileBase(super::AndroidWorkProfileCertificateProfileBase),
    AndroidWorkProfileCustomConfiguration(super::AndroidWorkProfileCustomConfiguration),
    AndroidWorkProfileEasEmailProfileBase(super::AndroidWorkProfileEasEmailProfileBase),
    AndroidWorkProfileEnterpriseWiFiConfiguration(super::AndroidWorkProfileEnterpriseWiFiConfiguration),
    AndroidWorkProfileGeneralDeviceConfiguration(super::AndroidWorkProfileGeneralDeviceConfiguration),
    AndroidWorkProfileGmailEasConfiguration(super::AndroidWorkProfileGmailEasConfiguration),
    AndroidWorkProfileNineWorkEasConfiguration(super::AndroidWorkProfileNineWorkEasConfiguration),
    AndroidWorkProfilePkcsCertificateProfile(super::AndroidWorkProfilePkcsCertificateProfile),
    AndroidWorkProfileScepCertificateProfile(super::AndroidWorkProfileScepCertificateProfile),
    AndroidWorkProfileTrustedRootCertificate(super::AndroidWorkProfileTrustedRootCertificate),
    AndroidWorkProfileVpnConfiguration(super::AndroidWorkProfileVpnConfiguration),
    AndroidWorkProfileWiFiConfiguration(super::AndroidWorkProfileWiFiConfiguration),
    AospDeviceOwnerCertificateProfileBase(super::AospDeviceOwnerCertificateProfileBase),
    AospDeviceOwnerDeviceConfiguration(super::AospDeviceOwnerDeviceConfiguration),
    AospDeviceOwnerEnterpriseWiFiConfiguration(super::AospDeviceOwnerEnterpriseWiFiConfiguration),
    AospDeviceOwnerPkcsCertificateProfile(super::AospDeviceOwnerPkcsCertificateProfile),
    AospDeviceOwnerScepCertificateProfile(super::AospDeviceOwnerScepCertificateProfile),
    AospDeviceOwnerTrustedRootCertificate(super::AospDeviceOwnerTrustedRootCertificate),
    AospDeviceOwnerWiFiConfiguration(super::AospDeviceOwnerWiFiConfiguration),
    AppleDeviceFeaturesConfigurationBase(super::AppleDeviceFeaturesConfigurationBase),
    AppleExpeditedCheckinConfigurationBase(super::AppleExpeditedCheckinConfigurationBase),
    AppleVpnConfiguration(super::AppleVpnConfiguration),
    EasEmailProfileConfigurationBase(super::EasEmailProfileConfigurationBase),
    EditionUpgradeConfiguration(super::EditionUpgradeConfiguration),
    IosCertificateProfile(super::IosCertificateProfile),
    IosCertificateProfileBase(super::IosCertificateProfileBase),
    IosCustomConfiguration(super::IosCustomConfiguration),
    IosDerivedCredentialAuthenticationConfiguration(super::IosDerivedCredentialAuthenticationConfiguration),
    IosDeviceFeaturesConfiguration(super::IosDeviceFeaturesConfiguration),
    IosEasEmailProfileConfiguration(super::IosEasEmailProfileConfiguration),
    IosEduDeviceConfiguration(super::IosEduDeviceConfiguration),
    IosEducationDeviceConfiguration(super::IosEducationDeviceConfiguration),
    IosEnterpriseWiFiConfiguration(super::IosEnterpriseWiFiConfiguration),
    IosExpeditedCheckinConfiguration(super::IosExpeditedCheckinConfiguration),
    IosGeneralDeviceConfiguration(super::IosGeneralDeviceConfiguration),
    IosImportedPfxCertificateProfile(super::IosImportedPfxCertificateProfile),
    IosPkcsCertificateProfile(super::IosPkcsCertificateProfile),
    IosScepCertificateProfile(super::IosScepCertificateProfile),
    IosTrustedRootCertificate(super::IosTrustedRootCertificate),
    IosUpdateConfiguration(super::IosUpdateConfiguration),
    IosVpnConfiguration(super::IosVpnConfiguration),
    IosWiFiConfiguration(super::IosWiFiConfiguration),
    IosWiredNetworkConfiguration(super::IosWiredNetworkConfiguration),
    IosikEv2VpnConfiguration(super::IosikEv2VpnConfiguration),
    MacOsCertificateProfileBase(super::MacOsCertificateProfileBase),
    MacOsCustomAppConfiguration(super::MacOsCustomAppConfiguration),
    MacOsCustomConfiguration(super::MacOsCustomConfiguration),
    MacOsDeviceFeaturesConfiguration(super::MacOsDeviceFeaturesConfiguration),
    MacOsEndpointProtectionConfiguration(super::MacOsEndpointProtectionConfiguration),
    MacOsEnterpriseWiFiConfiguration(super::MacOsEnterpriseWiFiConfiguration),
    MacOsExtensionsConfiguration(super::MacOsExtensionsConfiguration),
    MacOsGeneralDeviceConfiguration(super::MacOsGeneralDeviceConfiguration),
    MacOsImportedPfxCertificateProfile(super::MacOsImportedPfxCertificateProfile),
    MacOsPkcsCertificateProfile(super::MacOsPkcsCertificateProfile),
    MacOsScepCertificateProfile(super::MacOsScepCertificateProfile),
    MacOsSoftwareUpdateConfiguration(super::MacOsSoftwareUpdateConfiguration),
    MacOsTrustedRootCertificate(super::MacOsTrustedRootCertificate),
    MacOsVpnConfiguration(super::MacOsVpnConfiguration),
    MacOsWiFiConfiguration(super::MacOsWiFiConfiguration),
    MacOsWiredNetworkConfiguration(super::MacOsWiredNetworkConfiguration),
    SharedPcConfiguration(super::SharedPcConfiguration),
    UnsupportedDeviceConfiguration(super::UnsupportedDeviceConfiguration),
    VpnConfiguration(super::VpnConfiguration),
    Windows10CertificateProfileBase(super::Windows10CertificateProfileBase),
    Windows10CustomConfiguration(super::Windows10CustomConfiguration),
    Windows10DeviceFirmwareConfigurationInterface(super::Windows10DeviceFirmwareConfigurationInterface),
    Windows10EasEmailProfileConfiguration(super::Windows10EasEmailProfileConfiguration),
    Windows10EndpointProtectionConfiguration(super::Windows10EndpointProtectionConfiguration),
    Windows10EnterpriseModernAppManagementConfiguration(super::Windows10EnterpriseModernAppManagementConfiguration),
    Windows10GeneralConfiguration(super::Windows10GeneralConfiguration),
    Windows10ImportedPfxCertificateProfile(super::Windows10ImportedPfxCertificateProfile),
    Windows10NetworkBoundaryConfiguration(super::Windows10NetworkBoundaryConfiguration),
    Windows10PfxImportCertificateProfile(super::Windows10PfxImportCertificateProfile),
    Windows10PkcsCertificateProfile(super::Windows10PkcsCertificateProfile),
    Windows10SecureAssessmentConfiguration(super::Windows10SecureAssessmentConfiguration),
    Windows10TeamGeneralConfiguration(super::Windows10TeamGeneralConfiguration),
    Windows10VpnConfiguration(super::Windows10VpnConfiguration),
    Windows81CertificateProfileBase(super::Windows81CertificateProfileBase),
    Windows81GeneralConfiguration(super::Windows81GeneralConfiguration),
    Windows81ScepCertificateProfile(super::Windows81ScepCertificateProfile),
    Windows81TrustedRootCertificate(super::Windows81TrustedRootCertificate),
    Windows81VpnConfiguration(super::Windows81VpnConfiguration),
    Windows81WifiImportConfiguration(super::Windows81WifiImportConfiguration),
    WindowsCertificateProfileBase(super::WindowsCertificateProfileBase),
    WindowsDefenderAdvancedThreatProtectionConfiguration(super::WindowsDefenderAdvancedThreatProtectionConfiguration),
    WindowsDeliveryOptimizationConfiguration(super::WindowsDeliveryOptimizationConfiguration),
    WindowsDomainJoinConfiguration(super::WindowsDomainJoinConfiguration),
    WindowsHealthMonitoringConfiguration(super::WindowsHealthMonitoringConfiguration),
    WindowsIdentityProtectionConfiguration(super::WindowsIdentityProtectionConfiguration),
    WindowsKioskConfiguration(super::WindowsKioskConfiguration),
    WindowsPhone81CertificateProfileBase(super::WindowsPhone81CertificateProfileBase),
    WindowsPhone81CustomConfiguration(super::WindowsPhone81CustomConfiguration),
    WindowsPhone81GeneralConfiguration(super::WindowsPhone81GeneralConfiguration),
    WindowsPhone81ImportedPfxCertificateProfile(super::WindowsPhone81ImportedPfxCertificateProfile),
    WindowsPhone81ScepCertificateProfile(super::WindowsPhone81ScepCertificateProfile),
    WindowsPhone81TrustedRootCertificate(super::WindowsPhone81TrustedRootCertificate),
    WindowsPhone81VpnConfiguration(super::WindowsPhone81VpnConfiguration),
    WindowsPhoneEasEmailProfileConfiguration(super::WindowsPhoneEasEmailProfileConfiguration),
    WindowsUpdateForBusinessConfiguration(super::WindowsUpdateForBusinessConfiguration),
    WindowsVpnConfiguration(super::WindowsVpnConfiguration),
    WindowsWifiConfiguration(super::WindowsWifiConfiguration),
    WindowsWifiEnterpriseEapConfiguration(super::WindowsWifiEnterpriseEapConfiguration),
    WindowsWiredNetworkConfiguration(super::WindowsWiredNetworkConfiguration),
    WindowsZtdnsConfiguration(super::WindowsZtdnsConfiguration),
}
