// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.columnValidation`, a complex type.
    ColumnValidation "microsoft.graph.columnValidation" "complex";
    /// `defaultLanguage`: String
    default_language "defaultLanguage": String,
    /// `descriptions`: Collection(displayNameLocalization)
    descriptions "descriptions": Vec<super::DisplayNameLocalization>,
    /// `formula`: String
    formula "formula": String,
}
