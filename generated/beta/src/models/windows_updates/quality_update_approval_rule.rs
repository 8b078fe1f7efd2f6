// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.qualityUpdateApprovalRule`, derived from
/// [`ApprovalRule`](super::ApprovalRule).
pub struct QualityUpdateApprovalRule {
    /// `cadence`. Never null.
    pub cadence: mg::Field<mg::Open<super::QualityUpdateCadence>>,
    /// `classification`. Never null.
    pub classification: mg::Field<mg::Open<super::QualityUpdateClassification>>,
    /// `deferralInDays`. Never null.
    pub deferral_in_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QualityUpdateApprovalRule: "microsoft.graph.windowsUpdates.qualityUpdateApprovalRule", complex, base super::ApprovalRule;
    cadence: "cadence" required,
    classification: "classification" required,
    deferral_in_days: "deferralInDays" required,
}

mg::derived_from! { QualityUpdateApprovalRule: super::ApprovalRule }
