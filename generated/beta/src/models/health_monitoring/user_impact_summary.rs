// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.userImpactSummary`, a complex type derived from `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`.
    UserImpactSummary "microsoft.graph.healthMonitoring.userImpactSummary" "complex" : super::DirectoryObjectImpactSummary;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

mg::derived_from! { UserImpactSummary: super::DirectoryObjectImpactSummary, super::ResourceImpactSummary }

impl UserImpactSummary {
    /// `resourceSampling`: many `directoryObject`
    pub const RESOURCE_SAMPLING: mg::Nav<
        UserImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}
