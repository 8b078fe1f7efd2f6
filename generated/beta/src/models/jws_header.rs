// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.jwsHeader`, an open complex type.
    JwsHeader "microsoft.graph.jwsHeader" "complex open";
}
