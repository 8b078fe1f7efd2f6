// @generated
use crate::mg;

/// Complex type `microsoft.graph.frontlineCloudPcDetail`.
pub struct FrontlineCloudPcDetail {
    /// `frontlineCloudPcAvailability`. Never null.
    pub frontline_cloud_pc_availability: mg::Field<
        mg::Open<super::FrontlineCloudPcAvailability>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FrontlineCloudPcDetail: "microsoft.graph.frontlineCloudPcDetail", complex;
    frontline_cloud_pc_availability: "frontlineCloudPcAvailability" required,
}
