// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementAutopilotEvent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementAutopilotEventCollection`], for example
/// `graph.device_management().autopilot_events()`.
///
/// [`DeviceManagementAutopilotEventCollection`]: crate::requests::device_management_autopilot_event::DeviceManagementAutopilotEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementautopilotevent?view=graph-rest-beta
pub struct DeviceManagementAutopilotEvent {
    /// `accountSetupDuration`. Never null.
    pub account_setup_duration: mg::Field<mg::Duration>,
    /// `accountSetupStatus`. Never null.
    pub account_setup_status: mg::Field<
        mg::Open<super::WindowsAutopilotDeploymentState>,
    >,
    /// `deploymentDuration`. Never null.
    pub deployment_duration: mg::Field<mg::Duration>,
    /// `deploymentEndDateTime`. Never null.
    pub deployment_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentStartDateTime`. Never null.
    pub deployment_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentState`. Never null.
    pub deployment_state: mg::Field<mg::Open<super::WindowsAutopilotDeploymentState>>,
    /// `deploymentTotalDuration`. Never null.
    pub deployment_total_duration: mg::Field<mg::Duration>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceRegisteredDateTime`. Never null.
    pub device_registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceSerialNumber`.
    pub device_serial_number: mg::Field<String>,
    /// `deviceSetupDuration`. Never null.
    pub device_setup_duration: mg::Field<mg::Duration>,
    /// `deviceSetupStatus`. Never null.
    pub device_setup_status: mg::Field<mg::Open<super::WindowsAutopilotDeploymentState>>,
    /// `enrollmentFailureDetails`.
    pub enrollment_failure_details: mg::Field<String>,
    /// `enrollmentStartDateTime`. Never null.
    pub enrollment_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `enrollmentState`. Never null.
    pub enrollment_state: mg::Field<mg::Open<super::EnrollmentState>>,
    /// `enrollmentType`. Never null.
    pub enrollment_type: mg::Field<mg::Open<super::WindowsAutopilotEnrollmentType>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `windows10EnrollmentCompletionPageConfigurationDisplayName`.
    pub windows10_enrollment_completion_page_configuration_display_name: mg::Field<
        String,
    >,
    /// `windows10EnrollmentCompletionPageConfigurationId`.
    pub windows10_enrollment_completion_page_configuration_id: mg::Field<String>,
    /// `windowsAutopilotDeploymentProfileDisplayName`.
    pub windows_autopilot_deployment_profile_display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementAutopilotEvent: "microsoft.graph.deviceManagementAutopilotEvent", entity, base super::Entity;
    account_setup_duration: "accountSetupDuration" required,
    account_setup_status: "accountSetupStatus" required,
    deployment_duration: "deploymentDuration" required,
    deployment_end_date_time: "deploymentEndDateTime" required,
    deployment_start_date_time: "deploymentStartDateTime" required,
    deployment_state: "deploymentState" required,
    deployment_total_duration: "deploymentTotalDuration" required,
    device_id: "deviceId",
    device_registered_date_time: "deviceRegisteredDateTime" required,
    device_serial_number: "deviceSerialNumber",
    device_setup_duration: "deviceSetupDuration" required,
    device_setup_status: "deviceSetupStatus" required,
    enrollment_failure_details: "enrollmentFailureDetails",
    enrollment_start_date_time: "enrollmentStartDateTime" required,
    enrollment_state: "enrollmentState" required,
    enrollment_type: "enrollmentType" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    managed_device_name: "managedDeviceName",
    os_version: "osVersion",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
    windows10_enrollment_completion_page_configuration_display_name: "windows10EnrollmentCompletionPageConfigurationDisplayName",
    windows10_enrollment_completion_page_configuration_id: "windows10EnrollmentCompletionPageConfigurationId",
    windows_autopilot_deployment_profile_display_name: "windowsAutopilotDeploymentProfileDisplayName",
}

mg::derived_from! { DeviceManagementAutopilotEvent: super::Entity }
