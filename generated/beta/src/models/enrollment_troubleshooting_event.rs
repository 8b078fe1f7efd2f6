// @generated
use crate::mg;

/// Entity type [`microsoft.graph.enrollmentTroubleshootingEvent`][reference], derived from
/// [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent).
///
/// Requests: [`EnrollmentTroubleshootingEventCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .troubleshooting_events()
///     .cast_to_enrollment_troubleshooting_event()
/// ```
///
/// [`EnrollmentTroubleshootingEventCollection`]: crate::requests::enrollment_troubleshooting_event::EnrollmentTroubleshootingEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/enrollmenttroubleshootingevent?view=graph-rest-beta
pub struct EnrollmentTroubleshootingEvent {
    /// `additionalInformation`.
    pub additional_information: mg::Field<Vec<super::KeyValuePair>>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `enrollmentType`. Never null.
    pub enrollment_type: mg::Field<mg::Open<super::DeviceEnrollmentType>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// `failureCategory`. Never null.
    pub failure_category: mg::Field<mg::Open<super::DeviceEnrollmentFailureReason>>,
    /// `failureReason`.
    pub failure_reason: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceIdentifier`.
    pub managed_device_identifier: mg::Field<String>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `troubleshootingErrorDetails`.
    pub troubleshooting_error_details: mg::Field<
        mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
    >,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollmentTroubleshootingEvent: "microsoft.graph.enrollmentTroubleshootingEvent", entity, base super::DeviceManagementTroubleshootingEvent;
    additional_information: "additionalInformation",
    correlation_id: "correlationId",
    device_id: "deviceId",
    enrollment_type: "enrollmentType" required,
    event_date_time: "eventDateTime" required,
    event_name: "eventName",
    failure_category: "failureCategory" required,
    failure_reason: "failureReason",
    id: "id" key required,
    managed_device_identifier: "managedDeviceIdentifier",
    operating_system: "operatingSystem",
    os_version: "osVersion",
    troubleshooting_error_details: "troubleshootingErrorDetails",
    user_id: "userId",
}

mg::derived_from! { EnrollmentTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity }
