// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.oAuthApplicationEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct OAuthApplicationEntityMapping {
    /// `oAuthAppIdColumn`. Never null.
    pub oauth_app_id_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuthApplicationEntityMapping: "microsoft.graph.security.oAuthApplicationEntityMapping", complex, base super::EntityMapping;
    oauth_app_id_column: "oAuthAppIdColumn" required,
}

mg::derived_from! { OAuthApplicationEntityMapping: super::EntityMapping }
