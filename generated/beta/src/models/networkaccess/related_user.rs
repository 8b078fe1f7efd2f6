// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedUser`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedUser "microsoft.graph.networkaccess.relatedUser" "complex" : super::RelatedResource;
    /// `userId`: String, not null
    user_id "userId" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}

mg::derived_from! { RelatedUser: super::RelatedResource }
