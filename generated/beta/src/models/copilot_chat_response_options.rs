// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotChatResponseOptions`.
pub struct CopilotChatResponseOptions {
    /// `isAdaptiveCardEnabled`. Never null.
    pub is_adaptive_card_enabled: mg::Field<bool>,
    /// `isAnnotationsEnabled`. Never null.
    pub is_annotations_enabled: mg::Field<bool>,
    /// `isDeltaStreamingEnabled`. Never null.
    pub is_delta_streaming_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotChatResponseOptions: "microsoft.graph.copilotChatResponseOptions", complex;
    is_adaptive_card_enabled: "isAdaptiveCardEnabled" required,
    is_annotations_enabled: "isAnnotationsEnabled" required,
    is_delta_streaming_enabled: "isDeltaStreamingEnabled" required,
}
