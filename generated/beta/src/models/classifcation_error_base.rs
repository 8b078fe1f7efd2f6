// @generated
use crate::mg;

/// Complex type `microsoft.graph.classifcationErrorBase`.
pub struct ClassifcationErrorBase {
    /// `code`.
    pub code: mg::Field<String>,
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
    ClassifcationErrorBase: "microsoft.graph.classifcationErrorBase", complex, family ClassifcationErrorBaseKind;
    code: "code",
    inner_error: "innerError",
    message: "message",
    target: "target",
}

/// The types derived from [`ClassifcationErrorBase`].
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
