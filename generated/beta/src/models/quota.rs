// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.quota`, a complex type.
    Quota "microsoft.graph.quota" "complex";
    /// `deleted`: Int64
    deleted "deleted": i64,
    /// `remaining`: Int64
    remaining "remaining": i64,
    /// `state`: String
    state "state": String,
    /// `storagePlanInformation`: storagePlanInformation
    storage_plan_information "storagePlanInformation": mg::Boxed<super::StoragePlanInformation>,
    /// `total`: Int64
    total "total": i64,
    /// `used`: Int64
    used "used": i64,
}
