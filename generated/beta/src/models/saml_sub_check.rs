// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlSubCheck`, a complex type.
    SamlSubCheck "microsoft.graph.samlSubCheck" "complex";
}
