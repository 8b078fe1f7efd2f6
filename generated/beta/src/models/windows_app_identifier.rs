// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAppIdentifier`, a complex type derived from `microsoft.graph.mobileAppIdentifier`.
    WindowsAppIdentifier "microsoft.graph.windowsAppIdentifier" "complex" : super::MobileAppIdentifier;
    /// `windowsAppId`: String, not null
    windows_app_id "windowsAppId" "r": String,
}

mg::derived_from! { WindowsAppIdentifier: super::MobileAppIdentifier }
