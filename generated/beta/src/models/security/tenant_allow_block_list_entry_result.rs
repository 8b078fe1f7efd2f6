// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.tenantAllowBlockListEntryResult`.
pub struct TenantAllowBlockListEntryResult {
    /// `entryType`.
    pub entry_type: mg::Field<mg::Open<super::TenantAllowBlockListEntryType>>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `identity`.
    pub identity: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantAllowBlockListEntryResult: "microsoft.graph.security.tenantAllowBlockListEntryResult", complex;
    entry_type: "entryType",
    expiration_date_time: "expirationDateTime",
    identity: "identity",
    status: "status",
    value: "value",
}
