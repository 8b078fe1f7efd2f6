// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.serviceUserAgent`, a complex type derived from `microsoft.graph.callRecords.userAgent`.
    ServiceUserAgent "microsoft.graph.callRecords.serviceUserAgent" "complex" : super::UserAgent;
    /// `applicationVersion`: String
    application_version "applicationVersion": String,
    /// `headerValue`: String
    header_value "headerValue": String,
    /// `role`: microsoft.graph.callRecords.serviceRole, not null
    role "role" "r": mg::Open<super::ServiceRole>,
}

mg::derived_from! { ServiceUserAgent: super::UserAgent }
