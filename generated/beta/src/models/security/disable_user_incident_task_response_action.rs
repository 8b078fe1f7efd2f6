// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.disableUserIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    DisableUserIncidentTaskResponseAction "microsoft.graph.security.disableUserIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { DisableUserIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
