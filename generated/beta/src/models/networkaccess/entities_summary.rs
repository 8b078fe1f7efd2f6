// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.entitiesSummary`.
pub struct EntitiesSummary {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `trafficType`. Never null.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// `workloadCount`. Never null.
    pub workload_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntitiesSummary: "microsoft.graph.networkaccess.entitiesSummary", complex;
    device_count: "deviceCount" required,
    traffic_type: "trafficType" required,
    user_count: "userCount" required,
    workload_count: "workloadCount" required,
}
