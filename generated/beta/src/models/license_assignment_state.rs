// @generated
use crate::mg;

/// Complex type `microsoft.graph.licenseAssignmentState`.
pub struct LicenseAssignmentState {
    /// `assignedByGroup`.
    pub assigned_by_group: mg::Field<String>,
    /// `disabledPlans`.
    pub disabled_plans: mg::Field<Vec<mg::Guid>>,
    /// `error`.
    pub error: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `skuId`.
    pub sku_id: mg::Field<mg::Guid>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LicenseAssignmentState: "microsoft.graph.licenseAssignmentState", complex;
    assigned_by_group: "assignedByGroup",
    disabled_plans: "disabledPlans",
    error: "error",
    last_updated_date_time: "lastUpdatedDateTime",
    sku_id: "skuId",
    state: "state",
}
