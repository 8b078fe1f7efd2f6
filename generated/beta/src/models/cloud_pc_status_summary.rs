// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcStatusSummary`.
pub struct CloudPcStatusSummary {
    /// `count`.
    pub count: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcStatusSummary: "microsoft.graph.cloudPcStatusSummary", complex;
    count: "count",
    status: "status" required,
}
