// @generated
use crate::mg;

/// Complex type `microsoft.graph.filterClause`.
pub struct FilterClause {
    /// `operatorName`.
    pub operator_name: mg::Field<String>,
    /// `sourceOperandName`.
    pub source_operand_name: mg::Field<String>,
    /// `targetOperand`.
    pub target_operand: mg::Field<mg::Boxed<super::FilterOperand>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterClause: "microsoft.graph.filterClause", complex;
    operator_name: "operatorName",
    source_operand_name: "sourceOperandName",
    target_operand: "targetOperand",
}
