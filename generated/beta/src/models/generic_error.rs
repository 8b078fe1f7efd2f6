// @generated
use crate::mg;

/// Complex type `microsoft.graph.genericError`.
pub struct GenericError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GenericError: "microsoft.graph.genericError", complex, family GenericErrorKind;
    code: "code",
    message: "message",
}

/// The types derived from [`GenericError`].
#[non_exhaustive]
pub enum GenericErrorKind {
    AccessReviewError(Box<super::AccessReviewError>),
    /// None of these, or a type that this version does not know.
    Other(Box<GenericError>),
}

mg::family! {
    GenericError => GenericErrorKind;
    AccessReviewError(super::AccessReviewError),
}
