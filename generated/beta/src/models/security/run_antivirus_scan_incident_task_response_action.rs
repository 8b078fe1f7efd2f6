// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.runAntivirusScanIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    RunAntivirusScanIncidentTaskResponseAction "microsoft.graph.security.runAntivirusScanIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { RunAntivirusScanIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
