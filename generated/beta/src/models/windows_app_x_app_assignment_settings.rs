// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAppXAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    WindowsAppXAppAssignmentSettings "microsoft.graph.windowsAppXAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `useDeviceContext`: Boolean, not null
    use_device_context "useDeviceContext" "r": bool,
}

mg::derived_from! { WindowsAppXAppAssignmentSettings: super::MobileAppAssignmentSettings }
