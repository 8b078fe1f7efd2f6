// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcNotificationSetting`, a complex type.
    #[deprecated(note = "deprecated since 2026-04-14, to be removed on 2026-07-14 (revision 2026-04/cloudPcNotificationSetting)")]
    CloudPcNotificationSetting "microsoft.graph.cloudPcNotificationSetting" "complex";
    /// `restartPromptsDisabled`: Boolean
    restart_prompts_disabled "restartPromptsDisabled": bool,
}
