// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDomainJoinConfiguration`, a complex type.
    CloudPcDomainJoinConfiguration "microsoft.graph.cloudPcDomainJoinConfiguration" "complex";
    /// `domainJoinType`: cloudPcDomainJoinType
    domain_join_type "domainJoinType": mg::Open<super::CloudPcDomainJoinType>,
    /// `geographicLocationType`: cloudPcGeographicLocationType
    geographic_location_type "geographicLocationType": mg::Open<super::CloudPcGeographicLocationType>,
    /// `onPremisesConnectionId`: String
    on_premises_connection_id "onPremisesConnectionId": String,
    /// `regionGroup`: cloudPcRegionGroup
    region_group "regionGroup": mg::Open<super::CloudPcRegionGroup>,
    /// `regionName`: String
    region_name "regionName": String,
    /// `type`: cloudPcDomainJoinType
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/type)")]
    type_ "type" "d": mg::Open<super::CloudPcDomainJoinType>,
}
