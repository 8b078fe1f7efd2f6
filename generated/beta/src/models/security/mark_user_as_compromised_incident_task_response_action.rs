// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.markUserAsCompromisedIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    MarkUserAsCompromisedIncidentTaskResponseAction "microsoft.graph.security.markUserAsCompromisedIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { MarkUserAsCompromisedIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
