// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointGroupIdentity`, an open complex type derived from `microsoft.graph.identity`.
    SharePointGroupIdentity "microsoft.graph.sharePointGroupIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { SharePointGroupIdentity: super::Identity }
