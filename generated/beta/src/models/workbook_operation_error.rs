// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookOperationError`.
pub struct WorkbookOperationError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `innerError`.
    pub inner_error: mg::Field<mg::Boxed<super::WorkbookOperationError>>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookOperationError: "microsoft.graph.workbookOperationError", complex;
    code: "code",
    inner_error: "innerError",
    message: "message",
}
