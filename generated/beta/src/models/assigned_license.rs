// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignedLicense`, a complex type.
    AssignedLicense "microsoft.graph.assignedLicense" "complex";
    /// `disabledPlans`: Collection(Guid), items not null
    disabled_plans "disabledPlans" "r": Vec<mg::Guid>,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
}
