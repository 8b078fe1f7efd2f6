// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.callRecords.userAgent`.
pub struct UserAgent {
    /// `applicationVersion`.
    pub application_version: mg::Field<String>,
    /// `headerValue`.
    pub header_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAgent: "microsoft.graph.callRecords.userAgent", complex abstract, family UserAgentKind;
    application_version: "applicationVersion",
    header_value: "headerValue",
}

/// The types derived from [`UserAgent`].
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
