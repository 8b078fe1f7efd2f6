// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupIdentity`, an open complex type derived from `microsoft.graph.identity`.
    GroupIdentity "microsoft.graph.groupIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
}

mg::derived_from! { GroupIdentity: super::Identity }
