// @generated
use crate::mg;

/// Open complex type `microsoft.graph.claimsMapping`.
pub struct ClaimsMapping {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClaimsMapping: "microsoft.graph.claimsMapping", complex open;
    display_name: "displayName",
    email: "email",
    given_name: "givenName",
    surname: "surname",
    user_id: "userId",
}
