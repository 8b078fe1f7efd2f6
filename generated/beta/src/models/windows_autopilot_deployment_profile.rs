// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutopilotDeploymentProfile`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-windowsautopilotdeploymentprofile?view=graph-rest-beta>
    WindowsAutopilotDeploymentProfile "microsoft.graph.windowsAutopilotDeploymentProfile" "entity abstract" : super::Entity => WindowsAutopilotDeploymentProfileKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceNameTemplate`: String
    device_name_template "deviceNameTemplate": String,
    /// `deviceType`: windowsAutopilotDeviceType, not null
    device_type "deviceType" "r": mg::Open<super::WindowsAutopilotDeviceType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enableWhiteGlove`: Boolean, not null
    enable_white_glove "enableWhiteGlove" "r": bool,
    /// `enrollmentStatusScreenSettings`: windowsEnrollmentStatusScreenSettings
    enrollment_status_screen_settings "enrollmentStatusScreenSettings": mg::Boxed<super::WindowsEnrollmentStatusScreenSettings>,
    /// `extractHardwareHash`: Boolean, not null
    extract_hardware_hash "extractHardwareHash" "r": bool,
    /// `hardwareHashExtractionEnabled`: Boolean
    hardware_hash_extraction_enabled "hardwareHashExtractionEnabled": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `language`: String
    language "language": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locale`: String
    locale "locale": String,
    /// `managementServiceAppId`: String
    management_service_app_id "managementServiceAppId": String,
    /// `outOfBoxExperienceSetting`: outOfBoxExperienceSetting
    out_of_box_experience_setting "outOfBoxExperienceSetting": mg::Boxed<super::OutOfBoxExperienceSetting>,
    /// `outOfBoxExperienceSettings`: outOfBoxExperienceSettings
    out_of_box_experience_settings "outOfBoxExperienceSettings": mg::Boxed<super::OutOfBoxExperienceSettings>,
    /// `preprovisioningAllowed`: Boolean
    preprovisioning_allowed "preprovisioningAllowed": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { WindowsAutopilotDeploymentProfile: super::Entity }

impl WindowsAutopilotDeploymentProfile {
    /// `assignedDevices`: many `windowsAutopilotDeviceIdentity`, contained
    pub const ASSIGNED_DEVICES: mg::Nav<
        WindowsAutopilotDeploymentProfile,
        Vec<super::WindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("assignedDevices");
    /// `assignments`: many `windowsAutopilotDeploymentProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsAutopilotDeploymentProfile,
        Vec<super::WindowsAutopilotDeploymentProfileAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from `microsoft.graph.windowsAutopilotDeploymentProfile`.
#[non_exhaustive]
pub enum WindowsAutopilotDeploymentProfileKind {
    ActiveDirectoryWindowsAutopilotDeploymentProfile(
        Box<super::ActiveDirectoryWindowsAutopilotDeploymentProfile>,
    ),
    AzureAdWindowsAutopilotDeploymentProfile(
        Box<super::AzureAdWindowsAutopilotDeploymentProfile>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsAutopilotDeploymentProfile>),
}

mg::family! {
    WindowsAutopilotDeploymentProfile => WindowsAutopilotDeploymentProfileKind;
    ActiveDirectoryWindowsAutopilotDeploymentProfile(super::ActiveDirectoryWindowsAutopilotDeploymentProfile),
    AzureAdWindowsAutopilotDeploymentProfile(super::AzureAdWindowsAutopilotDeploymentProfile),
}
