// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderSecurityCenterITContactDisplayType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderSecurityCenterItContactDisplayType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `displayInAppAndInNotifications` (1)
    DisplayInAppAndInNotifications,
    /// `displayOnlyInApp` (2)
    DisplayOnlyInApp,
    /// `displayOnlyInNotifications` (3)
    DisplayOnlyInNotifications,
}

mg::enumeration! {
    DefenderSecurityCenterItContactDisplayType: "microsoft.graph.defenderSecurityCenterITContactDisplayType";
    NotConfigured: "notConfigured" = 0,
    DisplayInAppAndInNotifications: "displayInAppAndInNotifications" = 1,
    DisplayOnlyInApp: "displayOnlyInApp" = 2,
    DisplayOnlyInNotifications: "displayOnlyInNotifications" = 3,
}
