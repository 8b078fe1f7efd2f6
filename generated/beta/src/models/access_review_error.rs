// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewError`, derived from
/// [`GenericError`](super::GenericError).
pub struct AccessReviewError {
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
    AccessReviewError: "microsoft.graph.accessReviewError", complex, base super::GenericError;
    code: "code",
    message: "message",
}

mg::derived_from! { AccessReviewError: super::GenericError }
