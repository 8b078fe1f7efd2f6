// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.tenantAllowOrBlockListAction`, a complex type.
    TenantAllowOrBlockListAction "microsoft.graph.security.tenantAllowOrBlockListAction" "complex";
    /// `action`: microsoft.graph.security.tenantAllowBlockListAction
    action "action": mg::Open<super::TenantAllowBlockListAction>,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `note`: String
    note "note": String,
    /// `results`: Collection(microsoft.graph.security.tenantAllowBlockListEntryResult)
    results "results": Vec<super::TenantAllowBlockListEntryResult>,
}
