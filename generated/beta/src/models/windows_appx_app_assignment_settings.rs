// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsAppXAppAssignmentSettings`][reference], derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-windowsappxappassignmentsettings?view=graph-rest-beta
pub struct WindowsAppXAppAssignmentSettings {
    /// `useDeviceContext`. Never null.
    pub use_device_context: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAppXAppAssignmentSettings: "microsoft.graph.windowsAppXAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    use_device_context: "useDeviceContext" required,
}

mg::derived_from! { WindowsAppXAppAssignmentSettings: super::MobileAppAssignmentSettings }
