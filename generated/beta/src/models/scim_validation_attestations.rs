// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scimValidationAttestations`, a complex type.
    ScimValidationAttestations "microsoft.graph.scimValidationAttestations" "complex";
}
