// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenotePatchContentCommand`, a complex type.
    OnenotePatchContentCommand "microsoft.graph.onenotePatchContentCommand" "complex";
    /// `action`: onenotePatchActionType, not null
    action "action" "r": mg::Open<super::OnenotePatchActionType>,
    /// `content`: String
    content "content": String,
    /// `position`: onenotePatchInsertPosition
    position "position": mg::Open<super::OnenotePatchInsertPosition>,
    /// `target`: String, not null
    target "target" "r": String,
}
