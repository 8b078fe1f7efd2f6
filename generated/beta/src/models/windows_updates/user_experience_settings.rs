// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.userExperienceSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-userexperiencesettings?view=graph-rest-beta
pub struct UserExperienceSettings {
    /// `daysUntilForcedReboot`.
    pub days_until_forced_reboot: mg::Field<i32>,
    /// `isHotpatchEnabled`.
    pub is_hotpatch_enabled: mg::Field<bool>,
    /// `offerAsOptional`.
    pub offer_as_optional: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceSettings: "microsoft.graph.windowsUpdates.userExperienceSettings", complex;
    days_until_forced_reboot: "daysUntilForcedReboot",
    is_hotpatch_enabled: "isHotpatchEnabled",
    offer_as_optional: "offerAsOptional",
}
