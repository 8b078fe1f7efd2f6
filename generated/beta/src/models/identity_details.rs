// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityDetails`.
pub struct IdentityDetails {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastActiveDateTime`.
    pub last_active_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityDetails: "microsoft.graph.identityDetails", complex;
    created_date_time: "createdDateTime",
    last_active_date_time: "lastActiveDateTime",
}
