// @generated
use crate::mg;

/// Complex type `microsoft.graph.columnValidation`.
pub struct ColumnValidation {
    /// `defaultLanguage`.
    pub default_language: mg::Field<String>,
    /// `descriptions`.
    pub descriptions: mg::Field<Vec<super::DisplayNameLocalization>>,
    /// `formula`.
    pub formula: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ColumnValidation: "microsoft.graph.columnValidation", complex;
    default_language: "defaultLanguage",
    descriptions: "descriptions",
    formula: "formula",
}
