// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantSecureScore`.
pub struct TenantSecureScore {
    /// `createDateTime`. Never null.
    pub create_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantMaxScore`. Never null.
    pub tenant_max_score: mg::Field<i64>,
    /// `tenantScore`. Never null.
    pub tenant_score: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantSecureScore: "microsoft.graph.tenantSecureScore", complex;
    create_date_time: "createDateTime" required,
    tenant_max_score: "tenantMaxScore" required,
    tenant_score: "tenantScore" required,
}
