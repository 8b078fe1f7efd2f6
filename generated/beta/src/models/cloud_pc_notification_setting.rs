// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcNotificationSetting`.
#[deprecated(
    note = "deprecated since 2026-04-14, to be removed on 2026-07-14 (revision 2026-04/cloudPcNotificationSetting)"
)]
pub struct CloudPcNotificationSetting {
    /// `restartPromptsDisabled`.
    pub restart_prompts_disabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcNotificationSetting: "microsoft.graph.cloudPcNotificationSetting", complex;
    restart_prompts_disabled: "restartPromptsDisabled",
}
