// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatRestrictions`, a complex type.
    ChatRestrictions "microsoft.graph.chatRestrictions" "complex";
    /// `allowTextOnly`: Boolean
    allow_text_only "allowTextOnly": bool,
}
