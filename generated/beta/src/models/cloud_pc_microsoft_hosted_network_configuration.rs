// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration`, derived from
/// [`CloudPcNetworkConfiguration`](super::CloudPcNetworkConfiguration).
pub struct CloudPcMicrosoftHostedNetworkConfiguration {
    /// `geographicLocationType`. Never null.
    pub geographic_location_type: mg::Field<
        mg::Open<super::CloudPcGeographicLocationType>,
    >,
    /// `regionGroups`.
    pub region_groups: mg::Field<Vec<super::CloudPcRegionGroupConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcMicrosoftHostedNetworkConfiguration: "microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration", complex, base super::CloudPcNetworkConfiguration;
    geographic_location_type: "geographicLocationType" required,
    region_groups: "regionGroups" required,
}

mg::derived_from! { CloudPcMicrosoftHostedNetworkConfiguration: super::CloudPcNetworkConfiguration }
