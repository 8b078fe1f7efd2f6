// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlResponseStatus`, a complex type.
    SamlResponseStatus "microsoft.graph.samlResponseStatus" "complex";
}
