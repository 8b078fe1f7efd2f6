// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailIdentity`, an open complex type derived from `microsoft.graph.identity`.
    EmailIdentity "microsoft.graph.emailIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { EmailIdentity: super::Identity }
