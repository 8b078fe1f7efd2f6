// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.filterClause`, a complex type.
    FilterClause "microsoft.graph.filterClause" "complex";
    /// `operatorName`: String
    operator_name "operatorName": String,
    /// `sourceOperandName`: String
    source_operand_name "sourceOperandName": String,
    /// `targetOperand`: filterOperand
    target_operand "targetOperand": mg::Boxed<super::FilterOperand>,
}
