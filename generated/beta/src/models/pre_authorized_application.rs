// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.preAuthorizedApplication`, a complex type.
    PreAuthorizedApplication "microsoft.graph.preAuthorizedApplication" "complex";
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `permissionIds`: Collection(String)
    permission_ids "permissionIds": Vec<String>,
}
