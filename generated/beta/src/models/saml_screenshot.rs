// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlScreenshot`, a complex type.
    SamlScreenshot "microsoft.graph.samlScreenshot" "complex";
}
