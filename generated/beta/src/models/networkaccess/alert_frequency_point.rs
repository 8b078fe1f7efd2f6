// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.alertFrequencyPoint`.
#[deprecated(
    note = "deprecated since 2024-09-09, to be removed on 2024-11-01 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
pub struct AlertFrequencyPoint {
    /// `highSeverityCount`. Never null.
    pub high_severity_count: mg::Field<i64>,
    /// `informationalSeverityCount`. Never null.
    pub informational_severity_count: mg::Field<i64>,
    /// `lowSeverityCount`. Never null.
    pub low_severity_count: mg::Field<i64>,
    /// `mediumSeverityCount`. Never null.
    pub medium_severity_count: mg::Field<i64>,
    /// `timeStampDateTime`. Never null.
    pub time_stamp_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertFrequencyPoint: "microsoft.graph.networkaccess.alertFrequencyPoint", complex;
    high_severity_count: "highSeverityCount" required,
    informational_severity_count: "informationalSeverityCount" required,
    low_severity_count: "lowSeverityCount" required,
    medium_severity_count: "mediumSeverityCount" required,
    time_stamp_date_time: "timeStampDateTime" required,
}
