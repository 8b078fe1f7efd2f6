// @generated
use crate::mg;

/// Complex type [`microsoft.graph.macOsLobAppAssignmentSettings`][reference], derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-macoslobappassignmentsettings?view=graph-rest-beta
pub struct MacOsLobAppAssignmentSettings {
    /// `uninstallOnDeviceRemoval`.
    pub uninstall_on_device_removal: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsLobAppAssignmentSettings: "microsoft.graph.macOsLobAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    uninstall_on_device_removal: "uninstallOnDeviceRemoval",
}

mg::derived_from! { MacOsLobAppAssignmentSettings: super::MobileAppAssignmentSettings }
