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
    type_ "type": mg::Open<super::CloudPcDomainJoinType>,
}
