// @generated
use crate::mg;

/// Entity type [`microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`][reference],
/// derived from [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile).
///
/// Requests: [`ActiveDirectoryWindowsAutopilotDeploymentProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_autopilot_deployment_profiles()
///     .cast_to_active_directory_windows_autopilot_deployment_profile()
/// ```
///
/// Operations: `assign`, `has_payload_links`.
///
/// [`ActiveDirectoryWindowsAutopilotDeploymentProfileCollection`]: crate::requests::active_directory_windows_autopilot_deployment_profile::ActiveDirectoryWindowsAutopilotDeploymentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/activedirectorywindowsautopilotdeploymentprofile?view=graph-rest-beta
pub struct ActiveDirectoryWindowsAutopilotDeploymentProfile {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceNameTemplate`.
    pub device_name_template: mg::Field<String>,
    /// `deviceType`. Never null.
    pub device_type: mg::Field<mg::Open<super::WindowsAutopilotDeviceType>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enableWhiteGlove`. Never null.
    pub enable_white_glove: mg::Field<bool>,
    /// `enrollmentStatusScreenSettings`.
    pub enrollment_status_screen_settings: mg::Field<
        mg::Boxed<super::WindowsEnrollmentStatusScreenSettings>,
    >,
    /// `extractHardwareHash`. Never null.
    pub extract_hardware_hash: mg::Field<bool>,
    /// `hardwareHashExtractionEnabled`.
    pub hardware_hash_extraction_enabled: mg::Field<bool>,
    /// `hybridAzureADJoinSkipConnectivityCheck`. Never null.
    pub hybrid_azure_ad_join_skip_connectivity_check: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `managementServiceAppId`.
    pub management_service_app_id: mg::Field<String>,
    /// `outOfBoxExperienceSetting`.
    pub out_of_box_experience_setting: mg::Field<
        mg::Boxed<super::OutOfBoxExperienceSetting>,
    >,
    /// `outOfBoxExperienceSettings`.
    pub out_of_box_experience_settings: mg::Field<
        mg::Boxed<super::OutOfBoxExperienceSettings>,
    >,
    /// `preprovisioningAllowed`.
    pub preprovisioning_allowed: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActiveDirectoryWindowsAutopilotDeploymentProfile: "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile", entity, base super::WindowsAutopilotDeploymentProfile;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_name_template: "deviceNameTemplate",
    device_type: "deviceType" required,
    display_name: "displayName",
    enable_white_glove: "enableWhiteGlove" required,
    enrollment_status_screen_settings: "enrollmentStatusScreenSettings",
    extract_hardware_hash: "extractHardwareHash" required,
    hardware_hash_extraction_enabled: "hardwareHashExtractionEnabled",
    hybrid_azure_ad_join_skip_connectivity_check: "hybridAzureADJoinSkipConnectivityCheck" required,
    id: "id" key required,
    language: "language",
    last_modified_date_time: "lastModifiedDateTime" required,
    locale: "locale",
    management_service_app_id: "managementServiceAppId",
    out_of_box_experience_setting: "outOfBoxExperienceSetting",
    out_of_box_experience_settings: "outOfBoxExperienceSettings",
    preprovisioning_allowed: "preprovisioningAllowed",
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { ActiveDirectoryWindowsAutopilotDeploymentProfile: super::WindowsAutopilotDeploymentProfile, super::Entity }

impl ActiveDirectoryWindowsAutopilotDeploymentProfile {
    /// `assignedDevices`: many
    /// [`WindowsAutopilotDeviceIdentity`](super::WindowsAutopilotDeviceIdentity).
    pub const ASSIGNED_DEVICES: mg::Nav<
        ActiveDirectoryWindowsAutopilotDeploymentProfile,
        Vec<super::WindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("assignedDevices");
    /// `assignments`: many [`WindowsAutopilotDeploymentProfileAssignment`].
    ///
    /// [`WindowsAutopilotDeploymentProfileAssignment`]: super::WindowsAutopilotDeploymentProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        ActiveDirectoryWindowsAutopilotDeploymentProfile,
        Vec<super::WindowsAutopilotDeploymentProfileAssignment>,
    > = mg::Nav::new("assignments");
    /// `domainJoinConfiguration`:
    /// [`WindowsDomainJoinConfiguration`](super::WindowsDomainJoinConfiguration).
    pub const DOMAIN_JOIN_CONFIGURATION: mg::Nav<
        ActiveDirectoryWindowsAutopilotDeploymentProfile,
        super::WindowsDomainJoinConfiguration,
    > = mg::Nav::new("domainJoinConfiguration");
}
