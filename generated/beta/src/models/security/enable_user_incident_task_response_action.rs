// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.enableUserIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    EnableUserIncidentTaskResponseAction "microsoft.graph.security.enableUserIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { EnableUserIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
