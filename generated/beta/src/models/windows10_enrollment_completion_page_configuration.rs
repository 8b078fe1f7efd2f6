// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10EnrollmentCompletionPageConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta>
    Windows10EnrollmentCompletionPageConfiguration "microsoft.graph.windows10EnrollmentCompletionPageConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
    /// `allowDeviceResetOnInstallFailure`: Boolean, not null
    allow_device_reset_on_install_failure "allowDeviceResetOnInstallFailure" "r": bool,
    /// `allowDeviceUseOnInstallFailure`: Boolean, not null
    allow_device_use_on_install_failure "allowDeviceUseOnInstallFailure" "r": bool,
    /// `allowLogCollectionOnInstallFailure`: Boolean, not null
    allow_log_collection_on_install_failure "allowLogCollectionOnInstallFailure" "r": bool,
    /// `allowNonBlockingAppInstallation`: Boolean, not null
    allow_non_blocking_app_installation "allowNonBlockingAppInstallation" "r": bool,
    /// `blockDeviceSetupRetryByUser`: Boolean, not null
    block_device_setup_retry_by_user "blockDeviceSetupRetryByUser" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customErrorMessage`: String
    custom_error_message "customErrorMessage": String,
    /// `description`: String
    description "description": String,
    /// `deviceEnrollmentConfigurationType`: deviceEnrollmentConfigurationType, not null
    device_enrollment_configuration_type "deviceEnrollmentConfigurationType" "r": mg::Open<super::DeviceEnrollmentConfigurationType>,
    /// `disableUserStatusTrackingAfterFirstUser`: Boolean, not null
    disable_user_status_tracking_after_first_user "disableUserStatusTrackingAfterFirstUser" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installProgressTimeoutInMinutes`: Int32
    install_progress_timeout_in_minutes "installProgressTimeoutInMinutes": i32,
    /// `installQualityUpdates`: Boolean, not null
    install_quality_updates "installQualityUpdates" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `selectedMobileAppIds`: Collection(String)
    selected_mobile_app_ids "selectedMobileAppIds": Vec<String>,
    /// `showInstallationProgress`: Boolean, not null
    show_installation_progress "showInstallationProgress" "r": bool,
    /// `trackInstallProgressForAutopilotOnly`: Boolean, not null
    track_install_progress_for_autopilot_only "trackInstallProgressForAutopilotOnly" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { Windows10EnrollmentCompletionPageConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl Windows10EnrollmentCompletionPageConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10EnrollmentCompletionPageConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
