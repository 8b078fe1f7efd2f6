// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingOperationStatus`.
pub struct SharingOperationStatus {
    /// `disabledReason`.
    pub disabled_reason: mg::Field<String>,
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingOperationStatus: "microsoft.graph.sharingOperationStatus", complex;
    disabled_reason: "disabledReason",
    enabled: "enabled",
}
