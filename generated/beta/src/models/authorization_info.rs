// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationInfo`, a complex type.
    AuthorizationInfo "microsoft.graph.authorizationInfo" "complex";
    /// `certificateUserIds`: Collection(String)
    certificate_user_ids "certificateUserIds": Vec<String>,
}
