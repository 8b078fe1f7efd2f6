// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewError`, a complex type derived from `microsoft.graph.genericError`.
    AccessReviewError "microsoft.graph.accessReviewError" "complex" : super::GenericError;
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}

mg::derived_from! { AccessReviewError: super::GenericError }
