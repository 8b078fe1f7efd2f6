// @generated
use crate::mg;

/// Complex type `microsoft.graph.publicError`.
pub struct PublicError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<Vec<super::PublicErrorDetail>>,
    /// `innerError`.
    pub inner_error: mg::Field<mg::Boxed<super::PublicInnerError>>,
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
    PublicError: "microsoft.graph.publicError", complex;
    code: "code",
    details: "details",
    inner_error: "innerError",
    message: "message",
    target: "target",
}
