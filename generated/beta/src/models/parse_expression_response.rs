// @generated
use crate::mg;

/// Complex type `microsoft.graph.parseExpressionResponse`.
pub struct ParseExpressionResponse {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `evaluationResult`.
    pub evaluation_result: mg::Field<Vec<String>>,
    /// `evaluationSucceeded`. Never null.
    pub evaluation_succeeded: mg::Field<bool>,
    /// `parsedExpression`.
    pub parsed_expression: mg::Field<mg::Boxed<super::AttributeMappingSource>>,
    /// `parsingSucceeded`. Never null.
    pub parsing_succeeded: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParseExpressionResponse: "microsoft.graph.parseExpressionResponse", complex;
    error: "error",
    evaluation_result: "evaluationResult",
    evaluation_succeeded: "evaluationSucceeded" required,
    parsed_expression: "parsedExpression",
    parsing_succeeded: "parsingSucceeded" required,
}
