// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsZtdnsExemptionRule`.
pub struct WindowsZtdnsExemptionRule {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `ipAddresses`.
    pub ip_addresses: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsZtdnsExemptionRule: "microsoft.graph.windowsZtdnsExemptionRule", complex;
    description: "description",
    display_name: "displayName" required,
    ip_addresses: "ipAddresses",
}
