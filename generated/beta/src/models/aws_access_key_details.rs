// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsAccessKeyDetails`.
pub struct AwsAccessKeyDetails {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsAccessKeyDetails: "microsoft.graph.awsAccessKeyDetails", complex;
    created_date_time: "createdDateTime",
    last_used_date_time: "lastUsedDateTime",
}
