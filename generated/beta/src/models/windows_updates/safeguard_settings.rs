// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.safeguardSettings`, a complex type.
    SafeguardSettings "microsoft.graph.windowsUpdates.safeguardSettings" "complex";
    /// `disabledSafeguardProfiles`: Collection(microsoft.graph.windowsUpdates.safeguardProfile)
    disabled_safeguard_profiles "disabledSafeguardProfiles": Vec<super::SafeguardProfile>,
}
