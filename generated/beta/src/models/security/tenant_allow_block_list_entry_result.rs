// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.tenantAllowBlockListEntryResult`, a complex type.
    TenantAllowBlockListEntryResult "microsoft.graph.security.tenantAllowBlockListEntryResult" "complex";
    /// `entryType`: microsoft.graph.security.tenantAllowBlockListEntryType
    entry_type "entryType": mg::Open<super::TenantAllowBlockListEntryType>,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `identity`: String
    identity "identity": String,
    /// `status`: microsoft.graph.security.longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `value`: String
    value "value": String,
}
