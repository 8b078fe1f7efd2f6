// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.httpRequestEndpoint`, a complex type derived from `microsoft.graph.customExtensionEndpointConfiguration`.
    HttpRequestEndpoint "microsoft.graph.httpRequestEndpoint" "complex" : super::CustomExtensionEndpointConfiguration;
    /// `targetUrl`: String
    target_url "targetUrl": String,
}

mg::derived_from! { HttpRequestEndpoint: super::CustomExtensionEndpointConfiguration }
