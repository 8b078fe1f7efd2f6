// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointApiUsageReport`.
pub struct SharePointApiUsageReport {
    /// `dataPoints`.
    pub data_points: mg::Field<Vec<super::SharePointApiUsageDataPoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointApiUsageReport: "microsoft.graph.sharePointApiUsageReport", complex;
    data_points: "dataPoints" required,
}
