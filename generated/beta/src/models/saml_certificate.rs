// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlCertificate`, a complex type.
    SamlCertificate "microsoft.graph.samlCertificate" "complex";
}
