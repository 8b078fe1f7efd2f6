// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.isolateDeviceIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    IsolateDeviceIncidentTaskResponseAction "microsoft.graph.security.isolateDeviceIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
    /// `isolationType`: microsoft.graph.security.isolationType, not null
    isolation_type "isolationType" "r": mg::Open<super::IsolationType>,
}

mg::derived_from! { IsolateDeviceIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
