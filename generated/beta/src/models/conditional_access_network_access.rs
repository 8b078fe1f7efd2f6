// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessNetworkAccess`, a complex type.
    ConditionalAccessNetworkAccess "microsoft.graph.conditionalAccessNetworkAccess" "complex";
}
