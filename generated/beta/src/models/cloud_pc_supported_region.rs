// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcSupportedRegion`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcSupportedRegionCollection`], for example
/// `graph.device_management().virtual_endpoint().supported_regions()`.
///
/// [`CloudPcSupportedRegionCollection`]: crate::requests::cloud_pc_supported_region::CloudPcSupportedRegionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcsupportedregion?view=graph-rest-beta
pub struct CloudPcSupportedRegion {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `geographicLocationType`.
    pub geographic_location_type: mg::Field<
        mg::Open<super::CloudPcGeographicLocationType>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `regionGroup`. Never null.
    pub region_group: mg::Field<mg::Open<super::CloudPcRegionGroup>>,
    /// `regionRestrictionDetail`.
    pub region_restriction_detail: mg::Field<
        mg::Boxed<super::CloudPcSupportedRegionRestrictionDetail>,
    >,
    /// `regionStatus`.
    pub region_status: mg::Field<mg::Open<super::CloudPcSupportedRegionStatus>>,
    /// `supportedSolution`. Never null.
    pub supported_solution: mg::Field<mg::Flags<super::CloudPcManagementService>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSupportedRegion: "microsoft.graph.cloudPcSupportedRegion", entity, base super::Entity;
    display_name: "displayName" required,
    geographic_location_type: "geographicLocationType",
    id: "id" key required,
    region_group: "regionGroup" required,
    region_restriction_detail: "regionRestrictionDetail",
    region_status: "regionStatus",
    supported_solution: "supportedSolution" required,
}

mg::derived_from! { CloudPcSupportedRegion: super::Entity }
