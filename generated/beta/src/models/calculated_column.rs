// @generated
use crate::mg;

/// Complex type `microsoft.graph.calculatedColumn`.
pub struct CalculatedColumn {
    /// `format`.
    pub format: mg::Field<String>,
    /// `formula`.
    pub formula: mg::Field<String>,
    /// `outputType`.
    pub output_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CalculatedColumn: "microsoft.graph.calculatedColumn", complex;
    format: "format",
    formula: "formula",
    output_type: "outputType",
}
