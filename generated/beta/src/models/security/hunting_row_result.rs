// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingRowResult`, an open complex type.
    HuntingRowResult "microsoft.graph.security.huntingRowResult" "complex open";
}
