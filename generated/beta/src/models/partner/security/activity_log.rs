// @generated
use crate::mg;

/// Complex type `microsoft.graph.partner.security.activityLog`.
pub struct ActivityLog {
    /// `statusFrom`. Never null.
    pub status_from: mg::Field<mg::Open<super::SecurityAlertStatus>>,
    /// `statusTo`. Never null.
    pub status_to: mg::Field<mg::Open<super::SecurityAlertStatus>>,
    /// `updatedBy`. Never null.
    pub updated_by: mg::Field<String>,
    /// `updatedDateTime`. Never null.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivityLog: "microsoft.graph.partner.security.activityLog", complex;
    status_from: "statusFrom" required,
    status_to: "statusTo" required,
    updated_by: "updatedBy" required,
    updated_date_time: "updatedDateTime" required,
}
