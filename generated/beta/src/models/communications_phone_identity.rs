// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsPhoneIdentity`, an open complex type derived from `microsoft.graph.identity`.
    CommunicationsPhoneIdentity "microsoft.graph.communicationsPhoneIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { CommunicationsPhoneIdentity: super::Identity }
