// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystemInfo`, a complex type.
    AuthorizationSystemInfo "microsoft.graph.authorizationSystemInfo" "complex";
    /// `authorizationSystemType`: authorizationSystemType
    authorization_system_type "authorizationSystemType": mg::Open<super::AuthorizationSystemType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}
