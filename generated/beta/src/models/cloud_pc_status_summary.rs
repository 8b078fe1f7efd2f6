// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcStatusSummary`, a complex type.
    CloudPcStatusSummary "microsoft.graph.cloudPcStatusSummary" "complex";
    /// `count`: Int32
    count "count": i32,
    /// `status`: cloudPcStatus, not null
    status "status" "r": mg::Open<super::CloudPcStatus>,
}
