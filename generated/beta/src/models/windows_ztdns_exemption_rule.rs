// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsExemptionRule`, a complex type.
    WindowsZtdnsExemptionRule "microsoft.graph.windowsZtdnsExemptionRule" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `ipAddresses`: Collection(String)
    ip_addresses "ipAddresses": Vec<String>,
}
