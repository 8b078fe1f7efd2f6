// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openIdConnectSetting`, a complex type.
    OpenIdConnectSetting "microsoft.graph.openIdConnectSetting" "complex";
    /// `clientId`: String, not null
    client_id "clientId" "r": String,
    /// `discoveryUrl`: String, not null
    discovery_url "discoveryUrl" "r": String,
}
