// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcDomainJoinConfiguration`.
pub struct CloudPcDomainJoinConfiguration {
    /// `domainJoinType`.
    pub domain_join_type: mg::Field<mg::Open<super::CloudPcDomainJoinType>>,
    /// `geographicLocationType`.
    pub geographic_location_type: mg::Field<
        mg::Open<super::CloudPcGeographicLocationType>,
    >,
    /// `onPremisesConnectionId`.
    pub on_premises_connection_id: mg::Field<String>,
    /// `regionGroup`.
    pub region_group: mg::Field<mg::Open<super::CloudPcRegionGroup>>,
    /// `regionName`.
    pub region_name: mg::Field<String>,
    /// `type`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/type)"
    )]
    pub type_: mg::Field<mg::Open<super::CloudPcDomainJoinType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDomainJoinConfiguration: "microsoft.graph.cloudPcDomainJoinConfiguration", complex;
    domain_join_type: "domainJoinType",
    geographic_location_type: "geographicLocationType",
    on_premises_connection_id: "onPremisesConnectionId",
    region_group: "regionGroup",
    region_name: "regionName",
    type_: "type" deprecated,
}
