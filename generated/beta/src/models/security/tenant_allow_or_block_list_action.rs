// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.tenantAllowOrBlockListAction`.
pub struct TenantAllowOrBlockListAction {
    /// `action`.
    pub action: mg::Field<mg::Open<super::TenantAllowBlockListAction>>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `note`.
    pub note: mg::Field<String>,
    /// `results`.
    pub results: mg::Field<Vec<super::TenantAllowBlockListEntryResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantAllowOrBlockListAction: "microsoft.graph.security.tenantAllowOrBlockListAction", complex;
    action: "action",
    expiration_date_time: "expirationDateTime",
    note: "note",
    results: "results",
}
