// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUniversalAppXAppAssignmentSettings`][reference], derived
/// from [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-windowsuniversalappxappassignmentsettings?view=graph-rest-beta
pub struct WindowsUniversalAppXAppAssignmentSettings {
    /// `useDeviceContext`. Never null.
    pub use_device_context: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUniversalAppXAppAssignmentSettings: "microsoft.graph.windowsUniversalAppXAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    use_device_context: "useDeviceContext" required,
}

mg::derived_from! { WindowsUniversalAppXAppAssignmentSettings: super::MobileAppAssignmentSettings }
