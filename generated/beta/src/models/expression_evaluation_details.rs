// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.expressionEvaluationDetails`, a complex type.
    ExpressionEvaluationDetails "microsoft.graph.expressionEvaluationDetails" "complex";
    /// `expression`: String
    expression "expression": String,
    /// `expressionEvaluationDetails`: Collection(expressionEvaluationDetails)
    expression_evaluation_details "expressionEvaluationDetails": Vec<super::ExpressionEvaluationDetails>,
    /// `expressionResult`: Boolean, not null
    expression_result "expressionResult" "r": bool,
    /// `propertyToEvaluate`: propertyToEvaluate
    property_to_evaluate "propertyToEvaluate": mg::Boxed<super::PropertyToEvaluate>,
}
