// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcLoginResult`, a complex type.
    CloudPcLoginResult "microsoft.graph.cloudPcLoginResult" "complex";
    /// `time`: DateTimeOffset
    time "time": mg::DateTimeOffset,
}
