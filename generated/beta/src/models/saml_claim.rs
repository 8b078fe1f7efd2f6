// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlClaim`, a complex type.
    SamlClaim "microsoft.graph.samlClaim" "complex";
}
