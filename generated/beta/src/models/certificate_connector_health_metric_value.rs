// @generated
use crate::mg;

/// Complex type `microsoft.graph.certificateConnectorHealthMetricValue`.
pub struct CertificateConnectorHealthMetricValue {
    /// `dateTime`. Never null.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `failureCount`. Never null.
    pub failure_count: mg::Field<i64>,
    /// `successCount`. Never null.
    pub success_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateConnectorHealthMetricValue: "microsoft.graph.certificateConnectorHealthMetricValue", complex;
    date_time: "dateTime" required,
    failure_count: "failureCount" required,
    success_count: "successCount" required,
}
