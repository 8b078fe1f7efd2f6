// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsGuestIdentity`, an open complex type derived from `microsoft.graph.identity`.
    CommunicationsGuestIdentity "microsoft.graph.communicationsGuestIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { CommunicationsGuestIdentity: super::Identity }
