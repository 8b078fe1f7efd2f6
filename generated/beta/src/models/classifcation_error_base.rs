// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classifcationErrorBase`, a complex type.
    ClassifcationErrorBase "microsoft.graph.classifcationErrorBase" "complex" => ClassifcationErrorBaseKind;
    /// `code`: String
    code "code": String,
    /// `innerError`: classificationInnerError
    inner_error "innerError": mg::Boxed<super::ClassificationInnerError>,
    /// `message`: String
    message "message": String,
    /// `target`: String
    target "target": String,
}

/// The types derived from `microsoft.graph.classifcationErrorBase`.
#[non_exhaustive]
pub enum ClassifcationErrorBaseKind {
    ClassificationError(Box<super::ClassificationError>),
    ProcessingError(Box<super::ProcessingError>),
    /// None of these, or a type that this version does not know.
    Other(Box<ClassifcationErrorBase>),
}

mg::family! {
    ClassifcationErrorBase => ClassifcationErrorBaseKind;
    ClassificationError(super::ClassificationError),
    ProcessingError(super::ProcessingError),
}
