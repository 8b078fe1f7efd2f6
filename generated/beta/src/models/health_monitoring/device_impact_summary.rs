// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.deviceImpactSummary`, a complex type derived from `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`.
    DeviceImpactSummary "microsoft.graph.healthMonitoring.deviceImpactSummary" "complex" : super::DirectoryObjectImpactSummary;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

mg::derived_from! { DeviceImpactSummary: super::DirectoryObjectImpactSummary, super::ResourceImpactSummary }

impl DeviceImpactSummary {
    /// `resourceSampling`: many `directoryObject`
    pub const RESOURCE_SAMPLING: mg::Nav<
        DeviceImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}
