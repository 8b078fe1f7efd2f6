// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.requireSignInIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    RequireSignInIncidentTaskResponseAction "microsoft.graph.security.requireSignInIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { RequireSignInIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
