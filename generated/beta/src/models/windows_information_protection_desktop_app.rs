// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionDesktopApp`, a complex type derived from `microsoft.graph.windowsInformationProtectionApp`.
    WindowsInformationProtectionDesktopApp "microsoft.graph.windowsInformationProtectionDesktopApp" "complex" : super::WindowsInformationProtectionApp;
    /// `binaryName`: String, not null
    binary_name "binaryName" "r": String,
    /// `binaryVersionHigh`: String
    binary_version_high "binaryVersionHigh": String,
    /// `binaryVersionLow`: String
    binary_version_low "binaryVersionLow": String,
    /// `denied`: Boolean, not null
    denied "denied" "r": bool,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `productName`: String
    product_name "productName": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
}

mg::derived_from! { WindowsInformationProtectionDesktopApp: super::WindowsInformationProtectionApp }
