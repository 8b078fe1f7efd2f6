// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration`, a complex type derived from `microsoft.graph.cloudPcNetworkConfiguration`.
    CloudPcMicrosoftHostedNetworkConfiguration "microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration" "complex" : super::CloudPcNetworkConfiguration;
    /// `geographicLocationType`: cloudPcGeographicLocationType, not null
    geographic_location_type "geographicLocationType" "r": mg::Open<super::CloudPcGeographicLocationType>,
    /// `regionGroups`: Collection(cloudPcRegionGroupConfiguration), items not null
    region_groups "regionGroups" "r": Vec<super::CloudPcRegionGroupConfiguration>,
}

mg::derived_from! { CloudPcMicrosoftHostedNetworkConfiguration: super::CloudPcNetworkConfiguration }
