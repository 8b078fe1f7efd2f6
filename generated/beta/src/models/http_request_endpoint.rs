// @generated
use crate::mg;

/// Complex type `microsoft.graph.httpRequestEndpoint`, derived from
/// [`CustomExtensionEndpointConfiguration`](super::CustomExtensionEndpointConfiguration).
pub struct HttpRequestEndpoint {
    /// `targetUrl`.
    pub target_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HttpRequestEndpoint: "microsoft.graph.httpRequestEndpoint", complex, base super::CustomExtensionEndpointConfiguration;
    target_url: "targetUrl",
}

mg::derived_from! { HttpRequestEndpoint: super::CustomExtensionEndpointConfiguration }
