// @generated
use crate::mg;

/// Enumeration `microsoft.graph.prereleaseFeatures`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrereleaseFeatures {
    /// `userDefined` (0)
    UserDefined,
    /// `settingsOnly` (1)
    SettingsOnly,
    /// `settingsAndExperimentations` (2)
    SettingsAndExperimentations,
    /// `notAllowed` (3)
    NotAllowed,
}

mg::enumeration! {
    PrereleaseFeatures: "microsoft.graph.prereleaseFeatures";
    UserDefined: "userDefined" = 0,
    SettingsOnly: "settingsOnly" = 1,
    SettingsAndExperimentations: "settingsAndExperimentations" = 2,
    NotAllowed: "notAllowed" = 3,
}
