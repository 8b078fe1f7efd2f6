// @generated
use crate::mg;

/// Complex type `microsoft.graph.correlationError`.
pub struct CorrelationError {
    /// `code`. Never null.
    pub code: mg::Field<String>,
    /// `message`. Never null.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CorrelationError: "microsoft.graph.correlationError", complex;
    code: "code" required,
    message: "message" required,
}
