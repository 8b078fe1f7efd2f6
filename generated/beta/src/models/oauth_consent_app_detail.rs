// @generated
use crate::mg;

/// Complex type `microsoft.graph.oAuthConsentAppDetail`.
pub struct OAuthConsentAppDetail {
    /// `appScope`.
    pub app_scope: mg::Field<mg::Open<super::OAuthAppScope>>,
    /// `displayLogo`.
    pub display_logo: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuthConsentAppDetail: "microsoft.graph.oAuthConsentAppDetail", complex;
    app_scope: "appScope",
    display_logo: "displayLogo",
    display_name: "displayName",
}
