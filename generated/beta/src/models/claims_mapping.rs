// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.claimsMapping`, an open complex type.
    ClaimsMapping "microsoft.graph.claimsMapping" "complex open";
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `givenName`: String
    given_name "givenName": String,
    /// `surname`: String
    surname "surname": String,
    /// `userId`: String
    user_id "userId": String,
}
