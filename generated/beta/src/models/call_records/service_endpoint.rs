// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.serviceEndpoint`, derived from
/// [`Endpoint`](super::Endpoint).
pub struct ServiceEndpoint {
    /// `userAgent`.
    pub user_agent: mg::Field<mg::Boxed<super::UserAgent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceEndpoint: "microsoft.graph.callRecords.serviceEndpoint", complex, base super::Endpoint;
    user_agent: "userAgent",
}

mg::derived_from! { ServiceEndpoint: super::Endpoint }
