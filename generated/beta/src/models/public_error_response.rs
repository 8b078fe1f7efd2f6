// @generated
use crate::mg;

/// Complex type `microsoft.graph.publicErrorResponse`.
pub struct PublicErrorResponse {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PublicErrorResponse: "microsoft.graph.publicErrorResponse", complex;
    error: "error",
}
