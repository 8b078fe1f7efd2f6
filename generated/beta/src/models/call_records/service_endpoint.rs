// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.serviceEndpoint`, a complex type derived from `microsoft.graph.callRecords.endpoint`.
    ServiceEndpoint "microsoft.graph.callRecords.serviceEndpoint" "complex" : super::Endpoint;
    /// `userAgent`: microsoft.graph.callRecords.userAgent
    user_agent "userAgent": mg::Boxed<super::UserAgent>,
}

mg::derived_from! { ServiceEndpoint: super::Endpoint }
