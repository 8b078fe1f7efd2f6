// @generated
use crate::mg;

/// Complex type `microsoft.graph.textColumn`.
pub struct TextColumn {
    /// `allowMultipleLines`.
    pub allow_multiple_lines: mg::Field<bool>,
    /// `appendChangesToExistingText`.
    pub append_changes_to_existing_text: mg::Field<bool>,
    /// `linesForEditing`.
    pub lines_for_editing: mg::Field<i32>,
    /// `maxLength`.
    pub max_length: mg::Field<i32>,
    /// `textType`.
    pub text_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TextColumn: "microsoft.graph.textColumn", complex;
    allow_multiple_lines: "allowMultipleLines",
    append_changes_to_existing_text: "appendChangesToExistingText",
    lines_for_editing: "linesForEditing",
    max_length: "maxLength",
    text_type: "textType",
}
