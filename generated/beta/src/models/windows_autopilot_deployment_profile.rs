// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsAutopilotDeploymentProfile`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`WindowsAutopilotDeploymentProfileCollection`], for example
/// `graph.device_management().windows_autopilot_deployment_profiles()`.
///
/// Operations: `assign`, `has_payload_links`.
///
/// [`WindowsAutopilotDeploymentProfileCollection`]: crate::requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-windowsautopilotdeploymentprofile?view=graph-rest-beta
pub struct WindowsAutopilotDeploymentProfile {
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
    WindowsAutopilotDeploymentProfile: "microsoft.graph.windowsAutopilotDeploymentProfile", entity abstract, base super::Entity, family WindowsAutopilotDeploymentProfileKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_name_template: "deviceNameTemplate",
    device_type: "deviceType" required,
    display_name: "displayName",
    enable_white_glove: "enableWhiteGlove" required,
    enrollment_status_screen_settings: "enrollmentStatusScreenSettings",
    extract_hardware_hash: "extractHardwareHash" required,
    hardware_hash_extraction_enabled: "hardwareHashExtractionEnabled",
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

mg::derived_from! { WindowsAutopilotDeploymentProfile: super::Entity }

impl WindowsAutopilotDeploymentProfile {
    /// `assignedDevices`: many
    /// [`WindowsAutopilotDeviceIdentity`](super::WindowsAutopilotDeviceIdentity).
    pub const ASSIGNED_DEVICES: mg::Nav<
        WindowsAutopilotDeploymentProfile,
        Vec<super::WindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("assignedDevices");
    /// `assignments`: many [`WindowsAutopilotDeploymentProfileAssignment`].
    ///
    /// [`WindowsAutopilotDeploymentProfileAssignment`]: super::WindowsAutopilotDeploymentProfileAssignment
    pub const ASSIGNMENTS: mg::Nav<
        WindowsAutopilotDeploymentProfile,
        Vec<super::WindowsAutopilotDeploymentProfileAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from [`WindowsAutopilotDeploymentProfile`].
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
