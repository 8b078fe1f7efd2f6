// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction`, a complex type derived from `microsoft.graph.security.incidentTaskResponseAction`.
    CollectInvestigationPackageIncidentTaskResponseAction "microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction" "complex" : super::IncidentTaskResponseAction;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { CollectInvestigationPackageIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
