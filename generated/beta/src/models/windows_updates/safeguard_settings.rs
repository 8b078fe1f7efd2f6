// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.safeguardSettings`.
pub struct SafeguardSettings {
    /// `disabledSafeguardProfiles`.
    pub disabled_safeguard_profiles: mg::Field<Vec<super::SafeguardProfile>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SafeguardSettings: "microsoft.graph.windowsUpdates.safeguardSettings", complex;
    disabled_safeguard_profiles: "disabledSafeguardProfiles",
}
