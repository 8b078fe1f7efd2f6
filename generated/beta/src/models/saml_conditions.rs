// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlConditions`, a complex type.
    SamlConditions "microsoft.graph.samlConditions" "complex";
}
