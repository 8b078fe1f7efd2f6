// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.jwsHeader`, a complex type.
    JwsHeader "microsoft.graph.jwsHeader" "complex";
}
