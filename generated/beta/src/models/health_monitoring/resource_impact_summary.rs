// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.resourceImpactSummary`, an abstract complex type.
    ResourceImpactSummary "microsoft.graph.healthMonitoring.resourceImpactSummary" "complex abstract" => ResourceImpactSummaryKind;
    /// `impactedCount`: String, not null
    impacted_count "impactedCount" "r": String,
    /// `impactedCountLimitExceeded`: Boolean, not null
    impacted_count_limit_exceeded "impactedCountLimitExceeded" "r": bool,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

/// The types derived from `microsoft.graph.healthMonitoring.resourceImpactSummary`.
#[non_exhaustive]
pub enum ResourceImpactSummaryKind {
    ApplicationImpactSummary(Box<super::ApplicationImpactSummary>),
    DeviceImpactSummary(Box<super::DeviceImpactSummary>),
    DirectoryObjectImpactSummary(Box<super::DirectoryObjectImpactSummary>),
    GroupImpactSummary(Box<super::GroupImpactSummary>),
    ServicePrincipalImpactSummary(Box<super::ServicePrincipalImpactSummary>),
    UserImpactSummary(Box<super::UserImpactSummary>),
    /// None of these, or a type that this version does not know.
    Other(Box<ResourceImpactSummary>),
}

mg::family! {
    ResourceImpactSummary => ResourceImpactSummaryKind;
    ApplicationImpactSummary(super::ApplicationImpactSummary),
    DeviceImpactSummary(super::DeviceImpactSummary),
    DirectoryObjectImpactSummary(super::DirectoryObjectImpactSummary),
    GroupImpactSummary(super::GroupImpactSummary),
    ServicePrincipalImpactSummary(super::ServicePrincipalImpactSummary),
    UserImpactSummary(super::UserImpactSummary),
}
