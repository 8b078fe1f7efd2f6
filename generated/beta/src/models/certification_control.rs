// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificationControl`, an open complex type.
    CertificationControl "microsoft.graph.certificationControl" "complex open";
    /// `name`: String
    name "name": String,
    /// `url`: String
    url "url": String,
}
