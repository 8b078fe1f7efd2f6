// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionContext`, a complex type.
    AiInteractionContext "microsoft.graph.aiInteractionContext" "complex";
    /// `contextReference`: String
    context_reference "contextReference": String,
    /// `contextType`: String
    context_type "contextType": String,
    /// `displayName`: String
    display_name "displayName": String,
}
