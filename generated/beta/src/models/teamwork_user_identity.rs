// @generated
use crate::mg;

/// Open complex type `microsoft.graph.teamworkUserIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct TeamworkUserIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `userIdentityType`.
    pub user_identity_type: mg::Field<mg::Open<super::TeamworkUserIdentityType>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkUserIdentity: "microsoft.graph.teamworkUserIdentity", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    user_identity_type: "userIdentityType",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { TeamworkUserIdentity: super::Identity }
