// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.textColumn`, a complex type.
    TextColumn "microsoft.graph.textColumn" "complex";
    /// `allowMultipleLines`: Boolean
    allow_multiple_lines "allowMultipleLines": bool,
    /// `appendChangesToExistingText`: Boolean
    append_changes_to_existing_text "appendChangesToExistingText": bool,
    /// `linesForEditing`: Int32
    lines_for_editing "linesForEditing": i32,
    /// `maxLength`: Int32
    max_length "maxLength": i32,
    /// `textType`: String
    text_type "textType": String,
}
