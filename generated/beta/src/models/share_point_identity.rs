// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointIdentity`, an open complex type derived from `microsoft.graph.identity`.
    SharePointIdentity "microsoft.graph.sharePointIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `loginName`: String
    login_name "loginName": String,
}

mg::derived_from! { SharePointIdentity: super::Identity }
