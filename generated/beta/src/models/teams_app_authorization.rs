// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppAuthorization`, a complex type.
    TeamsAppAuthorization "microsoft.graph.teamsAppAuthorization" "complex";
    /// `clientAppId`: String
    client_app_id "clientAppId": String,
    /// `requiredPermissionSet`: teamsAppPermissionSet
    required_permission_set "requiredPermissionSet": mg::Boxed<super::TeamsAppPermissionSet>,
}
