// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.licenseAssignmentState`, a complex type.
    LicenseAssignmentState "microsoft.graph.licenseAssignmentState" "complex";
    /// `assignedByGroup`: String
    assigned_by_group "assignedByGroup": String,
    /// `disabledPlans`: Collection(Guid)
    disabled_plans "disabledPlans": Vec<mg::Guid>,
    /// `error`: String
    error "error": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
    /// `state`: String
    state "state": String,
}
