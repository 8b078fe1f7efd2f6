// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotWebContext`, a complex type.
    CopilotWebContext "microsoft.graph.copilotWebContext" "complex";
    /// `isWebEnabled`: Boolean, not null, immutable
    is_web_enabled "isWebEnabled" "ri": bool,
}
