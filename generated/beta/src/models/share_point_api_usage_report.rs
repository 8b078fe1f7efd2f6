// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointApiUsageReport`, a complex type.
    SharePointApiUsageReport "microsoft.graph.sharePointApiUsageReport" "complex";
    /// `dataPoints`: Collection(sharePointApiUsageDataPoint), items not null
    data_points "dataPoints" "r": Vec<super::SharePointApiUsageDataPoint>,
}
