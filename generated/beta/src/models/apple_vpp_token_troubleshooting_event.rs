// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appleVppTokenTroubleshootingEvent`][reference], derived from
/// [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent).
///
/// Requests: [`AppleVppTokenTroubleshootingEventCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .troubleshooting_events()
///     .cast_to_apple_vpp_token_troubleshooting_event()
/// ```
///
/// [`AppleVppTokenTroubleshootingEventCollection`]: crate::requests::apple_vpp_token_troubleshooting_event::AppleVppTokenTroubleshootingEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/applevpptokentroubleshootingevent?view=graph-rest-beta
pub struct AppleVppTokenTroubleshootingEvent {
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
    /// `tokenId`.
    pub token_id: mg::Field<String>,
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
    AppleVppTokenTroubleshootingEvent: "microsoft.graph.appleVppTokenTroubleshootingEvent", entity, base super::DeviceManagementTroubleshootingEvent;
    additional_information: "additionalInformation",
    correlation_id: "correlationId",
    event_date_time: "eventDateTime" required,
    event_name: "eventName",
    id: "id" key required,
    token_id: "tokenId",
    troubleshooting_error_details: "troubleshootingErrorDetails",
}

mg::derived_from! { AppleVppTokenTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity }
