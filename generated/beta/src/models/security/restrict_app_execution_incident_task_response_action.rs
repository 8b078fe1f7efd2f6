// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.restrictAppExecutionIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    RestrictAppExecutionIncidentTaskResponseAction "microsoft.graph.security.restrictAppExecutionIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { RestrictAppExecutionIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
