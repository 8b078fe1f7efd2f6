// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementTroubleshootingEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementtroubleshootingevent?view=graph-rest-beta>
    DeviceManagementTroubleshootingEvent "microsoft.graph.deviceManagementTroubleshootingEvent" "entity" : super::Entity => DeviceManagementTroubleshootingEventKind;
    /// `additionalInformation`: Collection(keyValuePair)
    additional_information "additionalInformation": Vec<super::KeyValuePair>,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `eventName`: String
    event_name "eventName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

mg::derived_from! { DeviceManagementTroubleshootingEvent: super::Entity }

/// The types derived from `microsoft.graph.deviceManagementTroubleshootingEvent`.
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
