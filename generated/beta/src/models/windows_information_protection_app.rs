// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsInformationProtectionApp`.
pub struct WindowsInformationProtectionApp {
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
    WindowsInformationProtectionApp: "microsoft.graph.windowsInformationProtectionApp", complex abstract, family WindowsInformationProtectionAppKind;
    denied: "denied" required,
    description: "description",
    display_name: "displayName" required,
    product_name: "productName",
    publisher_name: "publisherName",
}

/// The types derived from [`WindowsInformationProtectionApp`].
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
