// @generated
use crate::mg;

/// Open complex type `microsoft.graph.publicInnerError`.
pub struct PublicInnerError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<Vec<super::PublicErrorDetail>>,
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
    PublicInnerError: "microsoft.graph.publicInnerError", complex open;
    code: "code",
    details: "details",
    message: "message",
    target: "target",
}
