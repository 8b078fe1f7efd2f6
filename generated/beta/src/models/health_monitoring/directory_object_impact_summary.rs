// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`, derived
/// from [`ResourceImpactSummary`](super::ResourceImpactSummary).
pub struct DirectoryObjectImpactSummary {
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
    DirectoryObjectImpactSummary: "microsoft.graph.healthMonitoring.directoryObjectImpactSummary", complex abstract, base super::ResourceImpactSummary, family DirectoryObjectImpactSummaryKind;
    impacted_count: "impactedCount" required,
    impacted_count_limit_exceeded: "impactedCountLimitExceeded" required,
    resource_type: "resourceType" required,
}

mg::derived_from! { DirectoryObjectImpactSummary: super::ResourceImpactSummary }

impl DirectoryObjectImpactSummary {
    /// `resourceSampling`: many [`DirectoryObject`](crate::models::DirectoryObject).
    pub const RESOURCE_SAMPLING: mg::Nav<
        DirectoryObjectImpactSummary,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("resourceSampling");
}

/// The types derived from [`DirectoryObjectImpactSummary`].
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
