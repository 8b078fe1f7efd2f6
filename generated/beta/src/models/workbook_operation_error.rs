// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookOperationError`, a complex type.
    WorkbookOperationError "microsoft.graph.workbookOperationError" "complex";
    /// `code`: String
    code "code": String,
    /// `innerError`: workbookOperationError
    inner_error "innerError": mg::Boxed<super::WorkbookOperationError>,
    /// `message`: String
    message "message": String,
}
