// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventExternalInformation`, a complex type.
    VirtualEventExternalInformation "microsoft.graph.virtualEventExternalInformation" "complex";
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `externalEventId`: String
    external_event_id "externalEventId": String,
}
