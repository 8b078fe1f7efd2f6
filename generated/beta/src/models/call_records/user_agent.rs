// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.userAgent`, an abstract complex type.
    UserAgent "microsoft.graph.callRecords.userAgent" "complex abstract" => UserAgentKind;
    /// `applicationVersion`: String
    application_version "applicationVersion": String,
    /// `headerValue`: String
    header_value "headerValue": String,
}

/// The types derived from `microsoft.graph.callRecords.userAgent`.
#[non_exhaustive]
pub enum UserAgentKind {
    ClientUserAgent(Box<super::ClientUserAgent>),
    ServiceUserAgent(Box<super::ServiceUserAgent>),
    /// None of these, or a type that this version does not know.
    Other(Box<UserAgent>),
}

mg::family! {
    UserAgent => UserAgentKind;
    ClientUserAgent(super::ClientUserAgent),
    ServiceUserAgent(super::ServiceUserAgent),
}
