// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.isolateDeviceIncidentTaskResponseAction`, derived from
/// [`IncidentTaskResponseAction`](super::IncidentTaskResponseAction).
pub struct IsolateDeviceIncidentTaskResponseAction {
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// `isolationType`. Never null.
    pub isolation_type: mg::Field<mg::Open<super::IsolationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsolateDeviceIncidentTaskResponseAction: "microsoft.graph.security.isolateDeviceIncidentTaskResponseAction", complex, base super::IncidentTaskResponseAction;
    identifier_value: "identifierValue" required,
    isolation_type: "isolationType" required,
}

mg::derived_from! { IsolateDeviceIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
