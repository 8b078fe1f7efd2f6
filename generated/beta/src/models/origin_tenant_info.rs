// @generated
use crate::mg;

/// Complex type `microsoft.graph.originTenantInfo`.
pub struct OriginTenantInfo {
    /// `originTenantId`.
    pub origin_tenant_id: mg::Field<String>,
    /// `originUserId`.
    pub origin_user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OriginTenantInfo: "microsoft.graph.originTenantInfo", complex;
    origin_tenant_id: "originTenantId",
    origin_user_id: "originUserId",
}
