// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.detonationChain`, a complex type.
    DetonationChain "microsoft.graph.security.detonationChain" "complex";
    /// `childNodes`: Collection(microsoft.graph.security.detonationChain)
    child_nodes "childNodes": Vec<super::DetonationChain>,
    /// `value`: String
    value "value": String,
}
