// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookEmailIdentity`, a complex type.
    WorkbookEmailIdentity "microsoft.graph.workbookEmailIdentity" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: String
    id "id": String,
}
