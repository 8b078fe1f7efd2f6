// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.actionItem`, a complex type.
    ActionItem "microsoft.graph.actionItem" "complex";
    /// `ownerDisplayName`: String
    owner_display_name "ownerDisplayName": String,
    /// `text`: String
    text "text": String,
    /// `title`: String
    title "title": String,
}
