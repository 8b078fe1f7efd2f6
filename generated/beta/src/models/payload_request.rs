// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadRequest`, an open complex type.
    PayloadRequest "microsoft.graph.payloadRequest" "complex open";
}
