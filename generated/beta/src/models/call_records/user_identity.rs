// @generated
use crate::mg;

/// Open complex type `microsoft.graph.callRecords.userIdentity`, derived from
/// [`Identity`](crate::models::Identity).
pub struct UserIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserIdentity: "microsoft.graph.callRecords.userIdentity", complex open, base crate::models::Identity;
    display_name: "displayName",
    id: "id",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { UserIdentity: crate::models::Identity }
