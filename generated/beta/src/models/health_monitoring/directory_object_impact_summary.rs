// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`, an abstract complex type derived from `microsoft.graph.healthMonitoring.resourceImpactSummary`.
    DirectoryObjectImpactSummary "microsoft.graph.healthMonitoring.directoryObjectImpactSummary" "complex abstract" : super::ResourceImpactSummary => DirectoryObjectImpactSummaryKind;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

mg::derived_from! { DirectoryObjectImpactSummary: super::ResourceImpactSummary }

impl DirectoryObjectImpactSummary {
    /// `resourceSampling`: many `directoryObject`
    pub const RESOURCE_SAMPLING: mg::Nav<
        DirectoryObjectImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}

/// The types derived from `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`.
#[non_exhaustive]
pub enum DirectoryObjectImpactSummaryKind {
    ApplicationImpactSummary(Box<super::ApplicationImpactSummary>),
    DeviceImpactSummary(Box<super::DeviceImpactSummary>),
    GroupImpactSummary(Box<super::GroupImpactSummary>),
    ServicePrincipalImpactSummary(Box<super::ServicePrincipalImpactSummary>),
    UserImpactSummary(Box<super::UserImpactSummary>),
    /// None of these, or a type that this version does not know.
    Other(Box<DirectoryObjectImpactSummary>),
}

mg::family! {
    DirectoryObjectImpactSummary => DirectoryObjectImpactSummaryKind;
    ApplicationImpactSummary(super::ApplicationImpactSummary),
    DeviceImpactSummary(super::DeviceImpactSummary),
    GroupImpactSummary(super::GroupImpactSummary),
    ServicePrincipalImpactSummary(super::ServicePrincipalImpactSummary),
    UserImpactSummary(super::UserImpactSummary),
}
