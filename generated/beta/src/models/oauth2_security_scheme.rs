// @generated
use crate::mg;

/// Complex type `microsoft.graph.oAuth2SecurityScheme`, derived from
/// [`SecurityScheme`](super::SecurityScheme).
pub struct OAuth2SecurityScheme {
    /// `description`.
    pub description: mg::Field<String>,
    /// `flows`. Never null.
    pub flows: mg::Field<mg::Boxed<super::OAuthFlows>>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuth2SecurityScheme: "microsoft.graph.oAuth2SecurityScheme", complex, base super::SecurityScheme;
    description: "description",
    flows: "flows" required,
    type_: "type" required,
}

mg::derived_from! { OAuth2SecurityScheme: super::SecurityScheme }
