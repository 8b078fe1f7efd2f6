// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.failureInfo`.
pub struct FailureInfo {
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `stage`. Never null.
    pub stage: mg::Field<mg::Open<super::FailureStage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FailureInfo: "microsoft.graph.callRecords.failureInfo", complex;
    reason: "reason",
    stage: "stage" required,
}
