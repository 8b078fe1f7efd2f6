// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.quarantineDetails`.
pub struct QuarantineDetails {
    /// `quarantineReason`.
    pub quarantine_reason: mg::Field<String>,
    /// `quarantineType`. Never null.
    pub quarantine_type: mg::Field<mg::Open<super::QuarantineType>>,
    /// `quarantinedDateTime`.
    pub quarantined_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QuarantineDetails: "microsoft.graph.identityGovernance.quarantineDetails", complex;
    quarantine_reason: "quarantineReason",
    quarantine_type: "quarantineType" required,
    quarantined_date_time: "quarantinedDateTime",
}
