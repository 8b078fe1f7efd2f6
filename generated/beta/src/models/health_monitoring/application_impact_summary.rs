// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.applicationImpactSummary`, a complex type derived from `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`.
    ApplicationImpactSummary "microsoft.graph.healthMonitoring.applicationImpactSummary" "complex" : super::DirectoryObjectImpactSummary;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

mg::derived_from! { ApplicationImpactSummary: super::DirectoryObjectImpactSummary, super::ResourceImpactSummary }

impl ApplicationImpactSummary {
    /// `resourceSampling`: many `directoryObject`
    pub const RESOURCE_SAMPLING: mg::Nav<
        ApplicationImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}
