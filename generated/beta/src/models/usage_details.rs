// @generated
use crate::mg;

/// Complex type `microsoft.graph.usageDetails`.
pub struct UsageDetails {
    /// `lastAccessedDateTime`.
    pub last_accessed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsageDetails: "microsoft.graph.usageDetails", complex;
    last_accessed_date_time: "lastAccessedDateTime",
    last_modified_date_time: "lastModifiedDateTime",
}
