// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSupportedRegionRestrictionDetail`, a complex type.
    CloudPcSupportedRegionRestrictionDetail "microsoft.graph.cloudPcSupportedRegionRestrictionDetail" "complex";
    /// `availabilityZoneRestricted`: Boolean
    availability_zone_restricted "availabilityZoneRestricted": bool,
    /// `cPURestricted`: Boolean
    c_pu_restricted "cPURestricted": bool,
    /// `gPURestricted`: Boolean
    g_pu_restricted "gPURestricted": bool,
    /// `nestedVirtualizationRestricted`: Boolean
    nested_virtualization_restricted "nestedVirtualizationRestricted": bool,
}
