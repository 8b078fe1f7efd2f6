// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stringValueDictionary`, an open complex type.
    StringValueDictionary "microsoft.graph.security.stringValueDictionary" "complex open";
}
