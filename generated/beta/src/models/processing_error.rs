// @generated
use crate::mg;

/// Complex type `microsoft.graph.processingError`, derived from
/// [`ClassificationError`](super::ClassificationError).
pub struct ProcessingError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<Vec<super::ClassifcationErrorBase>>,
    /// `errorType`. Never null.
    pub error_type: mg::Field<mg::Open<super::ContentProcessingErrorType>>,
    /// `innerError`.
    pub inner_error: mg::Field<mg::Boxed<super::ClassificationInnerError>>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessingError: "microsoft.graph.processingError", complex, base super::ClassificationError;
    code: "code",
    details: "details",
    error_type: "errorType" required,
    inner_error: "innerError",
    message: "message",
    target: "target",
}

mg::derived_from! { ProcessingError: super::ClassificationError, super::ClassifcationErrorBase }
