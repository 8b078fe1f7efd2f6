// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcRegionGroupConfiguration`.
pub struct CloudPcRegionGroupConfiguration {
    /// `regionGroup`. Never null.
    pub region_group: mg::Field<mg::Open<super::CloudPcRegionGroup>>,
    /// `regions`.
    pub regions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcRegionGroupConfiguration: "microsoft.graph.cloudPcRegionGroupConfiguration", complex;
    region_group: "regionGroup" required,
    regions: "regions" required,
}
