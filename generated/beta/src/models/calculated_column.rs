// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.calculatedColumn`, a complex type.
    CalculatedColumn "microsoft.graph.calculatedColumn" "complex";
    /// `format`: String
    format "format": String,
    /// `formula`: String
    formula "formula": String,
    /// `outputType`: String
    output_type "outputType": String,
}
