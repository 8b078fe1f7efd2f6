// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.softDeleteIncidentTaskResponseAction`, derived from
/// [`IncidentTaskResponseAction`](super::IncidentTaskResponseAction).
pub struct SoftDeleteIncidentTaskResponseAction {
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SoftDeleteIncidentTaskResponseAction: "microsoft.graph.security.softDeleteIncidentTaskResponseAction", complex, base super::IncidentTaskResponseAction;
    identifier_value: "identifierValue" required,
}

mg::derived_from! { SoftDeleteIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
