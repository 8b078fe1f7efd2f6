// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlResponseAssertion`, a complex type.
    SamlResponseAssertion "microsoft.graph.samlResponseAssertion" "complex";
}
