// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.resourceAccessEvent`.
pub struct ResourceAccessEvent {
    /// `accessDateTime`.
    pub access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `accountId`.
    pub account_id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `resourceIdentifier`.
    pub resource_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceAccessEvent: "microsoft.graph.security.resourceAccessEvent", complex;
    access_date_time: "accessDateTime",
    account_id: "accountId",
    ip_address: "ipAddress",
    resource_identifier: "resourceIdentifier",
}
