// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppTroubleshootingEvent`][reference], derived from
/// [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent).
///
/// Requests: [`MobileAppTroubleshootingEventCollection`], for example
/// `graph.device_management().mobile_app_troubleshooting_events()`.
///
/// [`MobileAppTroubleshootingEventCollection`]: crate::requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapptroubleshootingevent?view=graph-rest-beta
pub struct MobileAppTroubleshootingEvent {
    /// `additionalInformation`.
    pub additional_information: mg::Field<Vec<super::KeyValuePair>>,
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// `history`.
    pub history: mg::Field<Vec<super::MobileAppTroubleshootingHistoryItem>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceIdentifier`.
    pub managed_device_identifier: mg::Field<String>,
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
    MobileAppTroubleshootingEvent: "microsoft.graph.mobileAppTroubleshootingEvent", entity, base super::DeviceManagementTroubleshootingEvent;
    additional_information: "additionalInformation",
    application_id: "applicationId",
    correlation_id: "correlationId",
    device_id: "deviceId",
    event_date_time: "eventDateTime" required,
    event_name: "eventName",
    history: "history",
    id: "id" key required,
    managed_device_identifier: "managedDeviceIdentifier",
    troubleshooting_error_details: "troubleshootingErrorDetails",
    user_id: "userId",
}

mg::derived_from! { MobileAppTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity }

impl MobileAppTroubleshootingEvent {
    /// `appLogCollectionRequests`: many
    /// [`AppLogCollectionRequest`](super::AppLogCollectionRequest).
    pub const APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        MobileAppTroubleshootingEvent,
        Vec<super::AppLogCollectionRequest>,
    > = mg::Nav::new("appLogCollectionRequests");
}
