// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin`.
pub struct IntelligenceProfileCountryOrRegionOfOrigin {
    /// `code`. Never null.
    pub code: mg::Field<String>,
    /// `label`. Never null.
    pub label: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntelligenceProfileCountryOrRegionOfOrigin: "microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin", complex;
    code: "code" required,
    label: "label" required,
}
