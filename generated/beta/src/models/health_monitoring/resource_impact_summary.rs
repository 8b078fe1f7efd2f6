// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.healthMonitoring.resourceImpactSummary`.
pub struct ResourceImpactSummary {
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
    ResourceImpactSummary: "microsoft.graph.healthMonitoring.resourceImpactSummary", complex abstract, family ResourceImpactSummaryKind;
    impacted_count: "impactedCount" required,
    impacted_count_limit_exceeded: "impactedCountLimitExceeded" required,
    resource_type: "resourceType" required,
}

/// The types derived from [`ResourceImpactSummary`].
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
