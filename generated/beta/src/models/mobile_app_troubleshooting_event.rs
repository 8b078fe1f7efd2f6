// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppTroubleshootingEvent`, an entity type derived from `microsoft.graph.deviceManagementTroubleshootingEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapptroubleshootingevent?view=graph-rest-beta>
    MobileAppTroubleshootingEvent "microsoft.graph.mobileAppTroubleshootingEvent" "entity" : super::DeviceManagementTroubleshootingEvent;
    /// `additionalInformation`: Collection(keyValuePair)
    additional_information "additionalInformation": Vec<super::KeyValuePair>,
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `eventName`: String
    event_name "eventName": String,
    /// `history`: Collection(mobileAppTroubleshootingHistoryItem)
    history "history": Vec<super::MobileAppTroubleshootingHistoryItem>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceIdentifier`: String
    managed_device_identifier "managedDeviceIdentifier": String,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { MobileAppTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity }

impl MobileAppTroubleshootingEvent {
    /// `appLogCollectionRequests`: many `appLogCollectionRequest`, contained
    pub const APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        MobileAppTroubleshootingEvent,
        Vec<super::AppLogCollectionRequest>,
    > = mg::Nav::new("appLogCollectionRequests");
}
