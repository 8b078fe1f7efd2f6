// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSupportedRegion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcsupportedregion?view=graph-rest-beta>
    CloudPcSupportedRegion "microsoft.graph.cloudPcSupportedRegion" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `geographicLocationType`: cloudPcGeographicLocationType
    geographic_location_type "geographicLocationType": mg::Open<super::CloudPcGeographicLocationType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `regionGroup`: cloudPcRegionGroup, not null
    region_group "regionGroup" "r": mg::Open<super::CloudPcRegionGroup>,
    /// `regionRestrictionDetail`: cloudPcSupportedRegionRestrictionDetail
    region_restriction_detail "regionRestrictionDetail": mg::Boxed<super::CloudPcSupportedRegionRestrictionDetail>,
    /// `regionStatus`: cloudPcSupportedRegionStatus
    region_status "regionStatus": mg::Open<super::CloudPcSupportedRegionStatus>,
    /// `supportedSolution`: cloudPcManagementService, not null
    supported_solution "supportedSolution" "r": mg::Flags<super::CloudPcManagementService>,
}

mg::derived_from! { CloudPcSupportedRegion: super::Entity }
