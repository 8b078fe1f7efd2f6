// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.groupImpactSummary`, a complex type derived from `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`.
    GroupImpactSummary "microsoft.graph.healthMonitoring.groupImpactSummary" "complex" : super::DirectoryObjectImpactSummary;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

mg::derived_from! { GroupImpactSummary: super::DirectoryObjectImpactSummary, super::ResourceImpactSummary }

impl GroupImpactSummary {
    /// `resourceSampling`: many `directoryObject`
    pub const RESOURCE_SAMPLING: mg::Nav<
        GroupImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}
