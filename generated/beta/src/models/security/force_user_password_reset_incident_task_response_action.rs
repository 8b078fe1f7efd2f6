// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    ForceUserPasswordResetIncidentTaskResponseAction "microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { ForceUserPasswordResetIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
