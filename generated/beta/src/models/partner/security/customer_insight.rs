// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.customerInsight`][reference].
///
/// Requests: [`CustomerInsightCollection`], for example
/// `graph.security().partner().security_score().customer_insights()`.
///
/// [`CustomerInsightCollection`]: crate::requests::partner::security::customer_insight::CustomerInsightCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-customerinsight?view=graph-rest-beta
pub struct CustomerInsight {
    /// `mfa`.
    pub mfa: mg::Field<mg::Boxed<super::CustomerMfaInsight>>,
    /// `tenantId`: the key. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomerInsight: "microsoft.graph.partner.security.customerInsight", entity;
    mfa: "mfa",
    tenant_id: "tenantId" key required,
}
