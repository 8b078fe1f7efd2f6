// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunEntityCountMetric`, a complex type.
    IndustryDataRunEntityCountMetric "microsoft.graph.industryData.industryDataRunEntityCountMetric" "complex";
    /// `active`: Int32, computed
    active "active" "c": i32,
    /// `inactive`: Int32, computed
    inactive "inactive" "c": i32,
    /// `total`: Int32, computed
    total "total" "c": i32,
}
