// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlSubject`, a complex type.
    SamlSubject "microsoft.graph.samlSubject" "complex";
}
