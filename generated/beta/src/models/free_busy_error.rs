// @generated
use crate::mg;

/// Complex type `microsoft.graph.freeBusyError`.
pub struct FreeBusyError {
    /// `message`.
    pub message: mg::Field<String>,
    /// `responseCode`.
    pub response_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FreeBusyError: "microsoft.graph.freeBusyError", complex;
    message: "message",
    response_code: "responseCode",
}
