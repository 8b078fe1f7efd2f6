// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementTroubleshootingEvent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementTroubleshootingEventCollection`], for example
/// `graph.device_management().troubleshooting_events()`.
///
/// [`DeviceManagementTroubleshootingEventCollection`]: crate::requests::device_management_troubleshooting_event::DeviceManagementTroubleshootingEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementtroubleshootingevent?view=graph-rest-beta
pub struct DeviceManagementTroubleshootingEvent {
    /// `additionalInformation`.
    pub additional_information: mg::Field<Vec<super::KeyValuePair>>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `troubleshootingErrorDetails`.
    pub troubleshooting_error_details: mg::Field<
        mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementTroubleshootingEvent: "microsoft.graph.deviceManagementTroubleshootingEvent", entity, base super::Entity, family DeviceManagementTroubleshootingEventKind;
    additional_information: "additionalInformation",
    correlation_id: "correlationId",
    event_date_time: "eventDateTime" required,
    event_name: "eventName",
    id: "id" key required,
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

mg::derived_from! { DeviceManagementTroubleshootingEvent: super::Entity }

/// The types derived from [`DeviceManagementTroubleshootingEvent`].
#[non_exhaustive]
pub enum DeviceManagementTroubleshootingEventKind {
    AppleVppTokenTroubleshootingEvent(Box<super::AppleVppTokenTroubleshootingEvent>),
    EnrollmentTroubleshootingEvent(Box<super::EnrollmentTroubleshootingEvent>),
    MobileAppTroubleshootingEvent(Box<super::MobileAppTroubleshootingEvent>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementTroubleshootingEvent>),
}

mg::family! {
    DeviceManagementTroubleshootingEvent => DeviceManagementTroubleshootingEventKind;
    AppleVppTokenTroubleshootingEvent(super::AppleVppTokenTroubleshootingEvent),
    EnrollmentTroubleshootingEvent(super::EnrollmentTroubleshootingEvent),
    MobileAppTroubleshootingEvent(super::MobileAppTroubleshootingEvent),
}
