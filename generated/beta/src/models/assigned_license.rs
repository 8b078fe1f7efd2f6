// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignedLicense`.
pub struct AssignedLicense {
    /// `disabledPlans`.
    pub disabled_plans: mg::Field<Vec<mg::Guid>>,
    /// `skuId`.
    pub sku_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedLicense: "microsoft.graph.assignedLicense", complex;
    disabled_plans: "disabledPlans" required,
    sku_id: "skuId",
}
