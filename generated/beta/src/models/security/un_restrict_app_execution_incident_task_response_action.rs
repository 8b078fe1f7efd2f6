// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unRestrictAppExecutionIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    UnRestrictAppExecutionIncidentTaskResponseAction "microsoft.graph.security.unRestrictAppExecutionIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { UnRestrictAppExecutionIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
