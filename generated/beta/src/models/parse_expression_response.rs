// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.parseExpressionResponse`, a complex type.
    ParseExpressionResponse "microsoft.graph.parseExpressionResponse" "complex";
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `evaluationResult`: Collection(String)
    evaluation_result "evaluationResult": Vec<String>,
    /// `evaluationSucceeded`: Boolean, not null
    evaluation_succeeded "evaluationSucceeded" "r": bool,
    /// `parsedExpression`: attributeMappingSource
    parsed_expression "parsedExpression": mg::Boxed<super::AttributeMappingSource>,
    /// `parsingSucceeded`: Boolean, not null
    parsing_succeeded "parsingSucceeded" "r": bool,
}
