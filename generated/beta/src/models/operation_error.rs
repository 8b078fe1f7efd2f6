// @generated
use crate::mg;

/// Complex type `microsoft.graph.operationError`.
pub struct OperationError {
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
    OperationError: "microsoft.graph.operationError", complex;
    code: "code",
    message: "message",
}
