// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionIPRangeCollection`, a complex type.
    WindowsInformationProtectionIpRangeCollection "microsoft.graph.windowsInformationProtectionIPRangeCollection" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `ranges`: Collection(ipRange), items not null
    ranges "ranges" "r": Vec<super::IpRange>,
}
