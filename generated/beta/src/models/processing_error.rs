// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processingError`, a complex type derived from `microsoft.graph.classificationError`.
    ProcessingError "microsoft.graph.processingError" "complex" : super::ClassificationError;
    /// `code`: String
    code "code": String,
    /// `details`: Collection(classifcationErrorBase)
    details "details": Vec<super::ClassifcationErrorBase>,
    /// `errorType`: contentProcessingErrorType, not null
    error_type "errorType" "r": mg::Open<super::ContentProcessingErrorType>,
    /// `innerError`: classificationInnerError
    inner_error "innerError": mg::Boxed<super::ClassificationInnerError>,
    /// `message`: String
    message "message": String,
    /// `target`: String
    target "target": String,
}

mg::derived_from! { ProcessingError: super::ClassificationError, super::ClassifcationErrorBase }
