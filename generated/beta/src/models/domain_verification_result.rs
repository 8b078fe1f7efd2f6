// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainVerificationResult`, a complex type.
    DomainVerificationResult "microsoft.graph.domainVerificationResult" "complex";
    /// `holdingTenantId`: String
    holding_tenant_id "holdingTenantId": String,
    /// `verifiedDomain`: verifiedDomain, not null
    verified_domain "verifiedDomain" "r": mg::Boxed<super::VerifiedDomain>,
}
