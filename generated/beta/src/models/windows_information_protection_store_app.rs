// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionStoreApp`, a complex type derived from `microsoft.graph.windowsInformationProtectionApp`.
    WindowsInformationProtectionStoreApp "microsoft.graph.windowsInformationProtectionStoreApp" "complex" : super::WindowsInformationProtectionApp;
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

mg::derived_from! { WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp }
