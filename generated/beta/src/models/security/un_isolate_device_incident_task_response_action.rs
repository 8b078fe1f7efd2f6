// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction`, derived from
/// [`IncidentTaskResponseAction`](super::IncidentTaskResponseAction).
pub struct UnIsolateDeviceIncidentTaskResponseAction {
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnIsolateDeviceIncidentTaskResponseAction: "microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction", complex, base super::IncidentTaskResponseAction;
    identifier_value: "identifierValue" required,
}

mg::derived_from! { UnIsolateDeviceIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
