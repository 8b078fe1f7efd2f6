// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSPkcsCertificateProfile`, an entity type derived from `microsoft.graph.macOSCertificateProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macospkcscertificateprofile?view=graph-rest-beta>
    MacOsPkcsCertificateProfile "microsoft.graph.macOSPkcsCertificateProfile" "entity" : super::MacOsCertificateProfileBase;
    /// `allowAllAppsAccess`: Boolean
    allow_all_apps_access "allowAllAppsAccess": bool,
    /// `certificateStore`: certificateStore
    certificate_store "certificateStore": mg::Open<super::CertificateStore>,
    /// `certificateTemplateName`: String, not null
    certificate_template_name "certificateTemplateName" "r": String,
    /// `certificateValidityPeriodScale`: certificateValidityPeriodScale, not null
    certificate_validity_period_scale "certificateValidityPeriodScale" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`: Int32, not null
    certificate_validity_period_value "certificateValidityPeriodValue" "r": i32,
    /// `certificationAuthority`: String, not null
    certification_authority "certificationAuthority" "r": String,
    /// `certificationAuthorityName`: String, not null
    certification_authority_name "certificationAuthorityName" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customSubjectAlternativeNames`: Collection(customSubjectAlternativeName)
    custom_subject_alternative_names "customSubjectAlternativeNames": Vec<super::CustomSubjectAlternativeName>,
    /// `deploymentChannel`: appleDeploymentChannel
    deployment_channel "deploymentChannel": mg::Open<super::AppleDeploymentChannel>,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `renewalThresholdPercentage`: Int32, not null
    renewal_threshold_percentage "renewalThresholdPercentage" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `subjectAlternativeNameFormatString`: String
    subject_alternative_name_format_string "subjectAlternativeNameFormatString": String,
    /// `subjectAlternativeNameType`: subjectAlternativeNameType
    subject_alternative_name_type "subjectAlternativeNameType": mg::Flags<super::SubjectAlternativeNameType>,
    /// `subjectNameFormat`: appleSubjectNameFormat, not null
    subject_name_format "subjectNameFormat" "r": mg::Open<super::AppleSubjectNameFormat>,
    /// `subjectNameFormatString`: String
    subject_name_format_string "subjectNameFormatString": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { MacOsPkcsCertificateProfile: super::MacOsCertificateProfileBase, super::DeviceConfiguration, super::Entity }

impl MacOsPkcsCertificateProfile {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsPkcsCertificateProfile,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsPkcsCertificateProfile,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsPkcsCertificateProfile,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsPkcsCertificateProfile,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsPkcsCertificateProfile,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        MacOsPkcsCertificateProfile,
        Vec<super::ManagedDeviceCertificateState>,
    > = mg::Nav::new("managedDeviceCertificateStates");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsPkcsCertificateProfile,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsPkcsCertificateProfile,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
