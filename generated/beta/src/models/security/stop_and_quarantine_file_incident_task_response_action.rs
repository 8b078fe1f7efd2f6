// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction`, derived
/// from [`IncidentTaskResponseAction`](super::IncidentTaskResponseAction).
pub struct StopAndQuarantineFileIncidentTaskResponseAction {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StopAndQuarantineFileIncidentTaskResponseAction: "microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction", complex, base super::IncidentTaskResponseAction;
    device_id: "deviceId",
    identifier_value: "identifierValue" required,
}

mg::derived_from! { StopAndQuarantineFileIncidentTaskResponseAction: super::IncidentTaskResponseAction, super::ResponseAction }
