// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcRegionGroupConfiguration`, a complex type.
    CloudPcRegionGroupConfiguration "microsoft.graph.cloudPcRegionGroupConfiguration" "complex";
    /// `regionGroup`: cloudPcRegionGroup, not null
    region_group "regionGroup" "r": mg::Open<super::CloudPcRegionGroup>,
    /// `regions`: Collection(String), items not null
    regions "regions" "r": Vec<String>,
}
