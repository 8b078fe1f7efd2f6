// @generated
use crate::mg;

/// Open complex type `microsoft.graph.emailIdentity`, derived from [`Identity`](super::Identity).
pub struct EmailIdentity {
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
    EmailIdentity: "microsoft.graph.emailIdentity", complex open, base super::Identity;
    display_name: "displayName",
    email: "email",
    id: "id",
}

mg::derived_from! { EmailIdentity: super::Identity }
