// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oAuthConsentAppDetail`, a complex type.
    OAuthConsentAppDetail "microsoft.graph.oAuthConsentAppDetail" "complex";
    /// `appScope`: oAuthAppScope
    app_scope "appScope": mg::Open<super::OAuthAppScope>,
    /// `displayLogo`: String
    display_logo "displayLogo": String,
    /// `displayName`: String
    display_name "displayName": String,
}
