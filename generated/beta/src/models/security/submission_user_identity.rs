// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.submissionUserIdentity`, derived from
/// [`Identity`](crate::models::Identity).
pub struct SubmissionUserIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubmissionUserIdentity: "microsoft.graph.security.submissionUserIdentity", complex open, base crate::models::Identity;
    display_name: "displayName",
    email: "email",
    id: "id",
}

mg::derived_from! { SubmissionUserIdentity: crate::models::Identity }
