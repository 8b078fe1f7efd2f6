// @generated
use crate::mg;

/// Complex type `microsoft.graph.webApplication`.
pub struct WebApplication {
    /// `homePageUrl`.
    pub home_page_url: mg::Field<String>,
    /// `implicitGrantSettings`.
    pub implicit_grant_settings: mg::Field<mg::Boxed<super::ImplicitGrantSettings>>,
    /// `logoutUrl`.
    pub logout_url: mg::Field<String>,
    /// `oauth2AllowImplicitFlow`.
    pub oauth2_allow_implicit_flow: mg::Field<bool>,
    /// `redirectUriSettings`.
    pub redirect_uri_settings: mg::Field<Vec<super::RedirectUriSettings>>,
    /// `redirectUris`.
    pub redirect_uris: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplication: "microsoft.graph.webApplication", complex;
    home_page_url: "homePageUrl",
    implicit_grant_settings: "implicitGrantSettings",
    logout_url: "logoutUrl",
    oauth2_allow_implicit_flow: "oauth2AllowImplicitFlow",
    redirect_uri_settings: "redirectUriSettings" required,
    redirect_uris: "redirectUris" required,
}
