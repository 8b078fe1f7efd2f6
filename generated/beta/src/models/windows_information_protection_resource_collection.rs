// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionResourceCollection`, a complex type.
    WindowsInformationProtectionResourceCollection "microsoft.graph.windowsInformationProtectionResourceCollection" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `resources`: Collection(String)
    resources "resources": Vec<String>,
}
