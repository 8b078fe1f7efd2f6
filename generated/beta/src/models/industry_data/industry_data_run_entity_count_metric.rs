// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunEntityCountMetric`, a complex type.
    IndustryDataRunEntityCountMetric "microsoft.graph.industryData.industryDataRunEntityCountMetric" "complex";
    /// `active`: Int64
    active "active": i64,
    /// `inactive`: Int32
    inactive "inactive": i32,
    /// `total`: Int64
    total "total": i64,
}
