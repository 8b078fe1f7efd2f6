// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.frontlineCloudPcDetail`, a complex type.
    FrontlineCloudPcDetail "microsoft.graph.frontlineCloudPcDetail" "complex";
    /// `frontlineCloudPcAvailability`: frontlineCloudPcAvailability, not null
    frontline_cloud_pc_availability "frontlineCloudPcAvailability" "r": mg::Open<super::FrontlineCloudPcAvailability>,
}
