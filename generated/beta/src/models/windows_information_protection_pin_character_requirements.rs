// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsInformationProtectionPinCharacterRequirements {
    /// `notAllow` (0)
    NotAllow,
    /// `requireAtLeastOne` (1)
    RequireAtLeastOne,
    /// `allow` (2)
    Allow,
}

mg::enumeration! {
    WindowsInformationProtectionPinCharacterRequirements: "microsoft.graph.windowsInformationProtectionPinCharacterRequirements";
    NotAllow: "notAllow" = 0,
    RequireAtLeastOne: "requireAtLeastOne" = 1,
    Allow: "allow" = 2,
}
