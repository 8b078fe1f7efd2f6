// @generated
use crate::mg;

/// Complex type `microsoft.graph.requestorSettings`.
pub struct RequestorSettings {
    /// `acceptRequests`.
    pub accept_requests: mg::Field<bool>,
    /// `allowedRequestors`.
    pub allowed_requestors: mg::Field<Vec<super::UserSet>>,
    /// `scopeType`.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestorSettings: "microsoft.graph.requestorSettings", complex;
    accept_requests: "acceptRequests",
    allowed_requestors: "allowedRequestors",
    scope_type: "scopeType",
}
