// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.customerInsight`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-customerinsight?view=graph-rest-beta>
    CustomerInsight "microsoft.graph.partner.security.customerInsight" "entity";
    /// `mfa`: microsoft.graph.partner.security.customerMfaInsight
    mfa "mfa": mg::Boxed<super::CustomerMfaInsight>,
    /// `tenantId`: String, key, not null
    tenant_id "tenantId" "kr": String,
}
