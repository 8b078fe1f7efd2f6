// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hardDeleteEmailIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    HardDeleteEmailIncidentTaskResponseAction "microsoft.graph.security.hardDeleteEmailIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { HardDeleteEmailIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
