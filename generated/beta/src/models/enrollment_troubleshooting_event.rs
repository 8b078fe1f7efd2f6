// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enrollmentTroubleshootingEvent`, an entity type derived from `microsoft.graph.deviceManagementTroubleshootingEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/enrollmenttroubleshootingevent?view=graph-rest-beta>
    EnrollmentTroubleshootingEvent "microsoft.graph.enrollmentTroubleshootingEvent" "entity" : super::DeviceManagementTroubleshootingEvent;
    /// `additionalInformation`: Collection(keyValuePair)
    additional_information "additionalInformation": Vec<super::KeyValuePair>,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `enrollmentType`: deviceEnrollmentType, not null
    enrollment_type "enrollmentType" "r": mg::Open<super::DeviceEnrollmentType>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `eventName`: String
    event_name "eventName": String,
    /// `failureCategory`: deviceEnrollmentFailureReason, not null
    failure_category "failureCategory" "r": mg::Open<super::DeviceEnrollmentFailureReason>,
    /// `failureReason`: String
    failure_reason "failureReason": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceIdentifier`: String
    managed_device_identifier "managedDeviceIdentifier": String,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { EnrollmentTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity }
