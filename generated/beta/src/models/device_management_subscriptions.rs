// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementSubscriptions`][reference], of which a value can
/// have several.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptions?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementSubscriptions {
    /// `none` (0)
    None,
    /// `intune` (1)
    Intune,
    /// `office365` (2)
    Office365,
    /// `intunePremium` (4)
    IntunePremium,
    /// `intune_EDU` (8)
    IntuneEdu,
    /// `intune_SMB` (16)
    IntuneSmb,
}

mg::enumeration! {
    DeviceManagementSubscriptions: "microsoft.graph.deviceManagementSubscriptions", flags;
    None: "none" = 0,
    Intune: "intune" = 1,
    Office365: "office365" = 2,
    IntunePremium: "intunePremium" = 4,
    IntuneEdu: "intune_EDU" = 8,
    IntuneSmb: "intune_SMB" = 16,
}
