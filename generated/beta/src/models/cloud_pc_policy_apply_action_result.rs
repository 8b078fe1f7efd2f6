// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcPolicyApplyActionResult`.
pub struct CloudPcPolicyApplyActionResult {
    /// `finishDateTime`.
    pub finish_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcPolicyApplyActionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPolicyApplyActionResult: "microsoft.graph.cloudPcPolicyApplyActionResult", complex;
    finish_date_time: "finishDateTime",
    start_date_time: "startDateTime",
    status: "status" required,
}
