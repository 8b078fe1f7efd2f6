// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsEncryptedIdentity`, an open complex type derived from `microsoft.graph.identity`.
    CommunicationsEncryptedIdentity "microsoft.graph.communicationsEncryptedIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { CommunicationsEncryptedIdentity: super::Identity }
