// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateApprovalRule`, a complex type derived from `microsoft.graph.windowsUpdates.approvalRule`.
    QualityUpdateApprovalRule "microsoft.graph.windowsUpdates.qualityUpdateApprovalRule" "complex" : super::ApprovalRule;
    /// `cadence`: microsoft.graph.windowsUpdates.qualityUpdateCadence, not null
    cadence "cadence" "r": mg::Open<super::QualityUpdateCadence>,
    /// `classification`: microsoft.graph.windowsUpdates.qualityUpdateClassification, not null
    classification "classification" "r": mg::Open<super::QualityUpdateClassification>,
    /// `deferralInDays`: Int32, not null
    deferral_in_days "deferralInDays" "r": i32,
}

mg::derived_from! { QualityUpdateApprovalRule: super::ApprovalRule }
