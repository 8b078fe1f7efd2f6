// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin`, a complex type.
    IntelligenceProfileCountryOrRegionOfOrigin "microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin" "complex";
    /// `code`: String, not null
    code "code" "r": String,
    /// `label`: String, not null
    label "label" "r": String,
}
