// @generated
use crate::mg;

/// Complex type `microsoft.graph.quota`.
pub struct Quota {
    /// `deleted`.
    pub deleted: mg::Field<i64>,
    /// `remaining`.
    pub remaining: mg::Field<i64>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `storagePlanInformation`.
    pub storage_plan_information: mg::Field<mg::Boxed<super::StoragePlanInformation>>,
    /// `total`.
    pub total: mg::Field<i64>,
    /// `used`.
    pub used: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Quota: "microsoft.graph.quota", complex;
    deleted: "deleted",
    remaining: "remaining",
    state: "state",
    storage_plan_information: "storagePlanInformation",
    total: "total",
    used: "used",
}
