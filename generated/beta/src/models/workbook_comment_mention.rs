// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookCommentMention`, a complex type.
    WorkbookCommentMention "microsoft.graph.workbookCommentMention" "complex";
    /// `email`: String
    email "email": String,
    /// `id`: Int32, not null
    id "id" "r": i32,
    /// `name`: String
    name "name": String,
}
