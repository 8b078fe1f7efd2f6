// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcSupportedRegionRestrictionDetail`.
pub struct CloudPcSupportedRegionRestrictionDetail {
    /// `availabilityZoneRestricted`.
    pub availability_zone_restricted: mg::Field<bool>,
    /// `cPURestricted`.
    pub c_pu_restricted: mg::Field<bool>,
    /// `gPURestricted`.
    pub g_pu_restricted: mg::Field<bool>,
    /// `nestedVirtualizationRestricted`.
    pub nested_virtualization_restricted: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSupportedRegionRestrictionDetail: "microsoft.graph.cloudPcSupportedRegionRestrictionDetail", complex;
    availability_zone_restricted: "availabilityZoneRestricted",
    c_pu_restricted: "cPURestricted",
    g_pu_restricted: "gPURestricted",
    nested_virtualization_restricted: "nestedVirtualizationRestricted",
}
