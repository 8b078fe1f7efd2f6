// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    StopAndQuarantineFileIncidentTaskResponseAction "microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { StopAndQuarantineFileIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
