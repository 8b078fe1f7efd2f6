// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcNotificationSetting`, a complex type.
    CloudPcNotificationSetting "microsoft.graph.cloudPcNotificationSetting" "complex";
    /// `restartPromptsDisabled`: Boolean
    restart_prompts_disabled "restartPromptsDisabled": bool,
}
