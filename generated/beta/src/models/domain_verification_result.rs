// @generated
use crate::mg;

/// Complex type `microsoft.graph.domainVerificationResult`.
pub struct DomainVerificationResult {
    /// `holdingTenantId`.
    pub holding_tenant_id: mg::Field<String>,
    /// `verifiedDomain`. Never null.
    pub verified_domain: mg::Field<mg::Boxed<super::VerifiedDomain>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainVerificationResult: "microsoft.graph.domainVerificationResult", complex;
    holding_tenant_id: "holdingTenantId",
    verified_domain: "verifiedDomain" required,
}
