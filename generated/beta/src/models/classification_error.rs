// @generated
use crate::mg;

/// Complex type `microsoft.graph.classificationError`, derived from
/// [`ClassifcationErrorBase`](super::ClassifcationErrorBase).
pub struct ClassificationError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<Vec<super::ClassifcationErrorBase>>,
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
    ClassificationError: "microsoft.graph.classificationError", complex, base super::ClassifcationErrorBase, family ClassificationErrorKind;
    code: "code",
    details: "details",
    inner_error: "innerError",
    message: "message",
    target: "target",
}

mg::derived_from! { ClassificationError: super::ClassifcationErrorBase }

/// The types derived from [`ClassificationError`].
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
