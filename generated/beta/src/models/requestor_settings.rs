// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requestorSettings`, a complex type.
    RequestorSettings "microsoft.graph.requestorSettings" "complex";
    /// `acceptRequests`: Boolean
    accept_requests "acceptRequests": bool,
    /// `allowedRequestors`: Collection(userSet)
    allowed_requestors "allowedRequestors": Vec<super::UserSet>,
    /// `scopeType`: String
    scope_type "scopeType": String,
}
