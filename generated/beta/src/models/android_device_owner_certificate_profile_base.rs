// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerCertificateProfileBase`, an abstract entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownercertificateprofilebase?view=graph-rest-beta>
    AndroidDeviceOwnerCertificateProfileBase "microsoft.graph.androidDeviceOwnerCertificateProfileBase" "entity abstract" : super::DeviceConfiguration => AndroidDeviceOwnerCertificateProfileBaseKind;
    /// `certificateValidityPeriodScale`: certificateValidityPeriodScale, not null
    certificate_validity_period_scale "certificateValidityPeriodScale" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`: Int32, not null
    certificate_validity_period_value "certificateValidityPeriodValue" "r": i32,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `extendedKeyUsages`: Collection(extendedKeyUsage), items not null
    extended_key_usages "extendedKeyUsages" "r": Vec<super::ExtendedKeyUsage>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `renewalThresholdPercentage`: Int32, not null
    renewal_threshold_percentage "renewalThresholdPercentage" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `subjectAlternativeNameType`: subjectAlternativeNameType
    subject_alternative_name_type "subjectAlternativeNameType": mg::Flags<super::SubjectAlternativeNameType>,
    /// `subjectNameFormat`: subjectNameFormat
    subject_name_format "subjectNameFormat": mg::Open<super::SubjectNameFormat>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AndroidDeviceOwnerCertificateProfileBase: super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerCertificateProfileBase {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `rootCertificate`: `androidDeviceOwnerTrustedRootCertificate`
    pub const ROOT_CERTIFICATE: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        super::AndroidDeviceOwnerTrustedRootCertificate,
    > = mg::Nav::new("rootCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerCertificateProfileBase,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.androidDeviceOwnerCertificateProfileBase`.
#[non_exhaustive]
pub enum AndroidDeviceOwnerCertificateProfileBaseKind {
    AndroidDeviceOwnerImportedPfxCertificateProfile(
        Box<super::AndroidDeviceOwnerImportedPfxCertificateProfile>,
    ),
    AndroidDeviceOwnerPkcsCertificateProfile(
        Box<super::AndroidDeviceOwnerPkcsCertificateProfile>,
    ),
    AndroidDeviceOwnerScepCertificateProfile(
        Box<super::AndroidDeviceOwnerScepCertificateProfile>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidDeviceOwnerCertificateProfileBase>),
}

mg::family! {
    AndroidDeviceOwnerCertificateProfileBase => AndroidDeviceOwnerCertificateProfileBaseKind;
    AndroidDeviceOwnerImportedPfxCertificateProfile(super::AndroidDeviceOwnerImportedPfxCertificateProfile),
    AndroidDeviceOwnerPkcsCertificateProfile(super::AndroidDeviceOwnerPkcsCertificateProfile),
    AndroidDeviceOwnerScepCertificateProfile(super::AndroidDeviceOwnerScepCertificateProfile),
}
