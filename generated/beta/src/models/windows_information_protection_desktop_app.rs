// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsInformationProtectionDesktopApp`, derived from
/// [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp).
pub struct WindowsInformationProtectionDesktopApp {
    /// `binaryName`. Never null.
    pub binary_name: mg::Field<String>,
    /// `binaryVersionHigh`.
    pub binary_version_high: mg::Field<String>,
    /// `binaryVersionLow`.
    pub binary_version_low: mg::Field<String>,
    /// `denied`. Never null.
    pub denied: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionDesktopApp: "microsoft.graph.windowsInformationProtectionDesktopApp", complex, base super::WindowsInformationProtectionApp;
    binary_name: "binaryName" required,
    binary_version_high: "binaryVersionHigh",
    binary_version_low: "binaryVersionLow",
    denied: "denied" required,
    description: "description",
    display_name: "displayName" required,
    product_name: "productName",
    publisher_name: "publisherName",
}

mg::derived_from! { WindowsInformationProtectionDesktopApp: super::WindowsInformationProtectionApp }
