// @generated
use crate::mg;

/// Complex type `microsoft.graph.expressionEvaluationDetails`.
pub struct ExpressionEvaluationDetails {
    /// `expression`.
    pub expression: mg::Field<String>,
    /// `expressionEvaluationDetails`.
    pub expression_evaluation_details: mg::Field<
        Vec<super::ExpressionEvaluationDetails>,
    >,
    /// `expressionResult`. Never null.
    pub expression_result: mg::Field<bool>,
    /// `propertyToEvaluate`.
    pub property_to_evaluate: mg::Field<mg::Boxed<super::PropertyToEvaluate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExpressionEvaluationDetails: "microsoft.graph.expressionEvaluationDetails", complex;
    expression: "expression",
    expression_evaluation_details: "expressionEvaluationDetails",
    expression_result: "expressionResult" required,
    property_to_evaluate: "propertyToEvaluate",
}
