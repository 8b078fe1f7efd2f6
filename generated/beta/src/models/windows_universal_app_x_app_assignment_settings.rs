// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUniversalAppXAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    WindowsUniversalAppXAppAssignmentSettings "microsoft.graph.windowsUniversalAppXAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `useDeviceContext`: Boolean, not null
    use_device_context "useDeviceContext" "r": bool,
}

mg::derived_from! { WindowsUniversalAppXAppAssignmentSettings: super::MobileAppAssignmentSettings }
