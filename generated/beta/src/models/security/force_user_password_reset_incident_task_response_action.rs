// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction`,
/// derived from [`IncidentTaskResponseAction`](super::IncidentTaskResponseAction).
pub struct ForceUserPasswordResetIncidentTaskResponseAction {
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForceUserPasswordResetIncidentTaskResponseAction: "microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction", complex, base super::IncidentTaskResponseAction;
    identifier_value: "identifierValue" required,
}

mg::derived_from! { ForceUserPasswordResetIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
