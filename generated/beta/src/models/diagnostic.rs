// @generated
use crate::mg;

/// Complex type `microsoft.graph.diagnostic`.
pub struct Diagnostic {
    /// `message`.
    pub message: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Diagnostic: "microsoft.graph.diagnostic", complex;
    message: "message",
    url: "url",
}
