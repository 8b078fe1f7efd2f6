// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10EnrollmentCompletionPageConfiguration`][reference],
/// derived from [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
///
/// Requests: [`Windows10EnrollmentCompletionPageConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_windows10_enrollment_completion_page_configuration()
/// ```
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`Windows10EnrollmentCompletionPageConfigurationCollection`]: crate::requests::windows10_enrollment_completion_page_configuration::Windows10EnrollmentCompletionPageConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta
pub struct Windows10EnrollmentCompletionPageConfiguration {
    /// `allowDeviceResetOnInstallFailure`. Never null.
    pub allow_device_reset_on_install_failure: mg::Field<bool>,
    /// `allowDeviceUseOnInstallFailure`. Never null.
    pub allow_device_use_on_install_failure: mg::Field<bool>,
    /// `allowLogCollectionOnInstallFailure`. Never null.
    pub allow_log_collection_on_install_failure: mg::Field<bool>,
    /// `allowNonBlockingAppInstallation`. Never null.
    pub allow_non_blocking_app_installation: mg::Field<bool>,
    /// `blockDeviceSetupRetryByUser`. Never null.
    pub block_device_setup_retry_by_user: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customErrorMessage`.
    pub custom_error_message: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceEnrollmentConfigurationType`. Never null.
    pub device_enrollment_configuration_type: mg::Field<
        mg::Open<super::DeviceEnrollmentConfigurationType>,
    >,
    /// `disableUserStatusTrackingAfterFirstUser`. Never null.
    pub disable_user_status_tracking_after_first_user: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installProgressTimeoutInMinutes`.
    pub install_progress_timeout_in_minutes: mg::Field<i32>,
    /// `installQualityUpdates`. Never null.
    pub install_quality_updates: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `selectedMobileAppIds`.
    pub selected_mobile_app_ids: mg::Field<Vec<String>>,
    /// `showInstallationProgress`. Never null.
    pub show_installation_progress: mg::Field<bool>,
    /// `trackInstallProgressForAutopilotOnly`. Never null.
    pub track_install_progress_for_autopilot_only: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10EnrollmentCompletionPageConfiguration: "microsoft.graph.windows10EnrollmentCompletionPageConfiguration", entity, base super::DeviceEnrollmentConfiguration;
    allow_device_reset_on_install_failure: "allowDeviceResetOnInstallFailure" required,
    allow_device_use_on_install_failure: "allowDeviceUseOnInstallFailure" required,
    allow_log_collection_on_install_failure: "allowLogCollectionOnInstallFailure" required,
    allow_non_blocking_app_installation: "allowNonBlockingAppInstallation" required,
    block_device_setup_retry_by_user: "blockDeviceSetupRetryByUser" required,
    created_date_time: "createdDateTime" required,
    custom_error_message: "customErrorMessage",
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    disable_user_status_tracking_after_first_user: "disableUserStatusTrackingAfterFirstUser" required,
    display_name: "displayName",
    id: "id" key required,
    install_progress_timeout_in_minutes: "installProgressTimeoutInMinutes",
    install_quality_updates: "installQualityUpdates" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    priority: "priority" required,
    role_scope_tag_ids: "roleScopeTagIds",
    selected_mobile_app_ids: "selectedMobileAppIds",
    show_installation_progress: "showInstallationProgress" required,
    track_install_progress_for_autopilot_only: "trackInstallProgressForAutopilotOnly" required,
    version: "version" required,
}

mg::derived_from! { Windows10EnrollmentCompletionPageConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl Windows10EnrollmentCompletionPageConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10EnrollmentCompletionPageConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
