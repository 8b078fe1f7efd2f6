// @generated
use crate::mg;

/// Complex type `microsoft.graph.openIdConnectSecurityScheme`, derived from
/// [`SecurityScheme`](super::SecurityScheme).
pub struct OpenIdConnectSecurityScheme {
    /// `description`.
    pub description: mg::Field<String>,
    /// `openIdConnectUrl`. Never null.
    pub open_id_connect_url: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenIdConnectSecurityScheme: "microsoft.graph.openIdConnectSecurityScheme", complex, base super::SecurityScheme;
    description: "description",
    open_id_connect_url: "openIdConnectUrl" required,
    type_: "type" required,
}

mg::derived_from! { OpenIdConnectSecurityScheme: super::SecurityScheme }
