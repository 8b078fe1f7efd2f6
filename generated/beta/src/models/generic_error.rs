// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.genericError`, a complex type.
    GenericError "microsoft.graph.genericError" "complex" => GenericErrorKind;
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}

/// The types derived from `microsoft.graph.genericError`.
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
