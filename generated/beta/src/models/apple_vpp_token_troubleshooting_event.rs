// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleVppTokenTroubleshootingEvent`, an entity type derived from `microsoft.graph.deviceManagementTroubleshootingEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applevpptokentroubleshootingevent?view=graph-rest-beta>
    AppleVppTokenTroubleshootingEvent "microsoft.graph.appleVppTokenTroubleshootingEvent" "entity" : super::DeviceManagementTroubleshootingEvent;
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
    /// `tokenId`: String
    token_id "tokenId": String,
    /// `troubleshootingErrorDetails`: deviceManagementTroubleshootingErrorDetails
    troubleshooting_error_details "troubleshootingErrorDetails": mg::Boxed<super::DeviceManagementTroubleshootingErrorDetails>,
}

mg::derived_from! { AppleVppTokenTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity }
