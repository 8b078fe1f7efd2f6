// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction`,
/// derived from [`IncidentTaskResponseAction`](super::IncidentTaskResponseAction).
pub struct CollectInvestigationPackageIncidentTaskResponseAction {
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CollectInvestigationPackageIncidentTaskResponseAction: "microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction", complex, base super::IncidentTaskResponseAction;
    identifier_value: "identifierValue" required,
}

mg::derived_from! { CollectInvestigationPackageIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
