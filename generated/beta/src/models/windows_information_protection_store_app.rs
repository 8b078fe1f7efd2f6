// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsInformationProtectionStoreApp`, derived from
/// [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp).
pub struct WindowsInformationProtectionStoreApp {
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
    WindowsInformationProtectionStoreApp: "microsoft.graph.windowsInformationProtectionStoreApp", complex, base super::WindowsInformationProtectionApp;
    denied: "denied" required,
    description: "description",
    display_name: "displayName" required,
    product_name: "productName",
    publisher_name: "publisherName",
}

mg::derived_from! { WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp }
