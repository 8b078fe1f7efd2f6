// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scimTestData`, a complex type.
    ScimTestData "microsoft.graph.scimTestData" "complex";
}
