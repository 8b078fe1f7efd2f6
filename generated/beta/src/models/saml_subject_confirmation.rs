// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlSubjectConfirmation`, a complex type.
    SamlSubjectConfirmation "microsoft.graph.samlSubjectConfirmation" "complex";
}
