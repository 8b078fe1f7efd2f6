// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementAutopilotEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementautopilotevent?view=graph-rest-beta>
    DeviceManagementAutopilotEvent "microsoft.graph.deviceManagementAutopilotEvent" "entity" : super::Entity;
    /// `accountSetupDuration`: Duration, not null
    account_setup_duration "accountSetupDuration" "r": mg::Duration,
    /// `accountSetupStatus`: windowsAutopilotDeploymentState, not null
    account_setup_status "accountSetupStatus" "r": mg::Open<super::WindowsAutopilotDeploymentState>,
    /// `deploymentDuration`: Duration, not null
    deployment_duration "deploymentDuration" "r": mg::Duration,
    /// `deploymentEndDateTime`: DateTimeOffset, not null
    deployment_end_date_time "deploymentEndDateTime" "r": mg::DateTimeOffset,
    /// `deploymentStartDateTime`: DateTimeOffset, not null
    deployment_start_date_time "deploymentStartDateTime" "r": mg::DateTimeOffset,
    /// `deploymentState`: windowsAutopilotDeploymentState, not null
    deployment_state "deploymentState" "r": mg::Open<super::WindowsAutopilotDeploymentState>,
    /// `deploymentTotalDuration`: Duration, not null
    deployment_total_duration "deploymentTotalDuration" "r": mg::Duration,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceRegisteredDateTime`: DateTimeOffset, not null
    device_registered_date_time "deviceRegisteredDateTime" "r": mg::DateTimeOffset,
    /// `deviceSerialNumber`: String
    device_serial_number "deviceSerialNumber": String,
    /// `deviceSetupDuration`: Duration, not null
    device_setup_duration "deviceSetupDuration" "r": mg::Duration,
    /// `deviceSetupStatus`: windowsAutopilotDeploymentState, not null
    device_setup_status "deviceSetupStatus" "r": mg::Open<super::WindowsAutopilotDeploymentState>,
    /// `enrollmentFailureDetails`: String
    enrollment_failure_details "enrollmentFailureDetails": String,
    /// `enrollmentStartDateTime`: DateTimeOffset, not null
    enrollment_start_date_time "enrollmentStartDateTime" "r": mg::DateTimeOffset,
    /// `enrollmentState`: enrollmentState, not null
    enrollment_state "enrollmentState" "r": mg::Open<super::EnrollmentState>,
    /// `enrollmentType`: windowsAutopilotEnrollmentType, not null
    enrollment_type "enrollmentType" "r": mg::Open<super::WindowsAutopilotEnrollmentType>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `windows10EnrollmentCompletionPageConfigurationDisplayName`: String
    windows10_enrollment_completion_page_configuration_display_name "windows10EnrollmentCompletionPageConfigurationDisplayName": String,
    /// `windows10EnrollmentCompletionPageConfigurationId`: String
    windows10_enrollment_completion_page_configuration_id "windows10EnrollmentCompletionPageConfigurationId": String,
    /// `windowsAutopilotDeploymentProfileDisplayName`: String
    windows_autopilot_deployment_profile_display_name "windowsAutopilotDeploymentProfileDisplayName": String,
}

mg::derived_from! { DeviceManagementAutopilotEvent: super::Entity }
