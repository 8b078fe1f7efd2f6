// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.serviceUserAgent`, derived from
/// [`UserAgent`](super::UserAgent).
pub struct ServiceUserAgent {
    /// `applicationVersion`.
    pub application_version: mg::Field<String>,
    /// `headerValue`.
    pub header_value: mg::Field<String>,
    /// `role`. Never null.
    pub role: mg::Field<mg::Open<super::ServiceRole>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceUserAgent: "microsoft.graph.callRecords.serviceUserAgent", complex, base super::UserAgent;
    application_version: "applicationVersion",
    header_value: "headerValue",
    role: "role" required,
}

mg::derived_from! { ServiceUserAgent: super::UserAgent }
