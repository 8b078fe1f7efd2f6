// @generated
use crate::mg;

/// Complex type `microsoft.graph.healthMonitoring.groupImpactSummary`, derived from
/// [`DirectoryObjectImpactSummary`](super::DirectoryObjectImpactSummary).
pub struct GroupImpactSummary {
    /// `impactedCount`. Never null.
    pub impacted_count: mg::Field<String>,
    /// `impactedCountLimitExceeded`. Never null.
    pub impacted_count_limit_exceeded: mg::Field<bool>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupImpactSummary: "microsoft.graph.healthMonitoring.groupImpactSummary", complex, base super::DirectoryObjectImpactSummary;
    impacted_count: "impactedCount" required,
    impacted_count_limit_exceeded: "impactedCountLimitExceeded" required,
    resource_type: "resourceType" required,
}

mg::derived_from! { GroupImpactSummary: super::DirectoryObjectImpactSummary, super::ResourceImpactSummary }

impl GroupImpactSummary {
    /// `resourceSampling`: many [`DirectoryObject`](crate::models::DirectoryObject).
    pub const RESOURCE_SAMPLING: mg::Nav<
        GroupImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}
