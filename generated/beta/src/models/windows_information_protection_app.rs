// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionApp`, an abstract complex type.
    WindowsInformationProtectionApp "microsoft.graph.windowsInformationProtectionApp" "complex abstract" => WindowsInformationProtectionAppKind;
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

/// The types derived from `microsoft.graph.windowsInformationProtectionApp`.
#[non_exhaustive]
pub enum WindowsInformationProtectionAppKind {
    WindowsInformationProtectionDesktopApp(
        Box<super::WindowsInformationProtectionDesktopApp>,
    ),
    WindowsInformationProtectionStoreApp(
        Box<super::WindowsInformationProtectionStoreApp>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsInformationProtectionApp>),
}

mg::family! {
    WindowsInformationProtectionApp => WindowsInformationProtectionAppKind;
    WindowsInformationProtectionDesktopApp(super::WindowsInformationProtectionDesktopApp),
    WindowsInformationProtectionStoreApp(super::WindowsInformationProtectionStoreApp),
}
