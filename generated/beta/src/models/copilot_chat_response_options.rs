// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotChatResponseOptions`, a complex type.
    CopilotChatResponseOptions "microsoft.graph.copilotChatResponseOptions" "complex";
    /// `isAdaptiveCardEnabled`: Boolean, not null
    is_adaptive_card_enabled "isAdaptiveCardEnabled" "r": bool,
    /// `isAnnotationsEnabled`: Boolean, not null
    is_annotations_enabled "isAnnotationsEnabled" "r": bool,
    /// `isDeltaStreamingEnabled`: Boolean, not null
    is_delta_streaming_enabled "isDeltaStreamingEnabled" "r": bool,
}
