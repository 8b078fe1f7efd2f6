// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationError`, a complex type derived from `microsoft.graph.classifcationErrorBase`.
    ClassificationError "microsoft.graph.classificationError" "complex" : super::ClassifcationErrorBase => ClassificationErrorKind;
    /// `code`: String
    code "code": String,
    /// `details`: Collection(classifcationErrorBase)
    details "details": Vec<super::ClassifcationErrorBase>,
    /// `innerError`: classificationInnerError
    inner_error "innerError": mg::Boxed<super::ClassificationInnerError>,
    /// `message`: String
    message "message": String,
    /// `target`: String
    target "target": String,
}

mg::derived_from! { ClassificationError: super::ClassifcationErrorBase }

/// The types derived from `microsoft.graph.classificationError`.
#[non_exhaustive]
pub enum ClassificationErrorKind {
    ProcessingError(Box<super::ProcessingError>),
    /// None of these, or a type that this version does not know.
    Other(Box<ClassificationError>),
}

mg::family! {
    ClassificationError => ClassificationErrorKind;
    ProcessingError(super::ProcessingError),
}
