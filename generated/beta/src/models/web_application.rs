// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplication`, a complex type.
    WebApplication "microsoft.graph.webApplication" "complex";
    /// `homePageUrl`: String
    home_page_url "homePageUrl": String,
    /// `implicitGrantSettings`: implicitGrantSettings
    implicit_grant_settings "implicitGrantSettings": mg::Boxed<super::ImplicitGrantSettings>,
    /// `logoutUrl`: String
    logout_url "logoutUrl": String,
    /// `oauth2AllowImplicitFlow`: Boolean
    oauth2_allow_implicit_flow "oauth2AllowImplicitFlow": bool,
    /// `redirectUriSettings`: Collection(redirectUriSettings), items not null
    redirect_uri_settings "redirectUriSettings" "r": Vec<super::RedirectUriSettings>,
    /// `redirectUris`: Collection(String), items not null
    redirect_uris "redirectUris" "r": Vec<String>,
}
