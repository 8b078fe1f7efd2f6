// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.softDeleteIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    SoftDeleteIncidentTaskResponseAction "microsoft.graph.security.softDeleteIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { SoftDeleteIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
