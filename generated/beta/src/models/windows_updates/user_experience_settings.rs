// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.userExperienceSettings`, a complex type.
    UserExperienceSettings "microsoft.graph.windowsUpdates.userExperienceSettings" "complex";
    /// `daysUntilForcedReboot`: Int32
    days_until_forced_reboot "daysUntilForcedReboot": i32,
    /// `isHotpatchEnabled`: Boolean
    is_hotpatch_enabled "isHotpatchEnabled": bool,
    /// `offerAsOptional`: Boolean
    offer_as_optional "offerAsOptional": bool,
}
