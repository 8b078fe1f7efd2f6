// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiedPublisher`.
pub struct VerifiedPublisher {
    /// `addedDateTime`.
    pub added_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `verifiedPublisherId`.
    pub verified_publisher_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedPublisher: "microsoft.graph.verifiedPublisher", complex;
    added_date_time: "addedDateTime",
    display_name: "displayName",
    verified_publisher_id: "verifiedPublisherId",
}
