// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    UnIsolateDeviceIncidentTaskResponseAction "microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { UnIsolateDeviceIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
