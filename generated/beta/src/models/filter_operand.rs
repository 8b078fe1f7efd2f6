// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.filterOperand`, a complex type.
    FilterOperand "microsoft.graph.filterOperand" "complex";
    /// `values`: Collection(String)
    values "values": Vec<String>,
}
