// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.servicePrincipalImpactSummary`, a complex type derived from `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`.
    ServicePrincipalImpactSummary "microsoft.graph.healthMonitoring.servicePrincipalImpactSummary" "complex" : super::DirectoryObjectImpactSummary;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

mg::derived_from! { ServicePrincipalImpactSummary: super::DirectoryObjectImpactSummary, super::ResourceImpactSummary }

impl ServicePrincipalImpactSummary {
    /// `resourceSampling`: many `directoryObject`
    pub const RESOURCE_SAMPLING: mg::Nav<
        ServicePrincipalImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}
