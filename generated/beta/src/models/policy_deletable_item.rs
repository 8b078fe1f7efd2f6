// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.policyDeletableItem`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policydeletableitem?view=graph-rest-beta
pub struct PolicyDeletableItem {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyDeletableItem: "microsoft.graph.policyDeletableItem", entity abstract, family PolicyDeletableItemKind;
    deleted_date_time: "deletedDateTime",
}

/// The types derived from [`PolicyDeletableItem`].
#[non_exhaustive]
pub enum PolicyDeletableItemKind {
    CompliantNetworkNamedLocation(Box<super::CompliantNetworkNamedLocation>),
    ConditionalAccessPolicy(Box<super::ConditionalAccessPolicy>),
    CountryNamedLocation(Box<super::CountryNamedLocation>),
    CrossTenantAccessPolicyConfigurationPartner(
        Box<super::CrossTenantAccessPolicyConfigurationPartner>,
    ),
    CrossTenantIdentitySyncPolicyPartner(
        Box<super::CrossTenantIdentitySyncPolicyPartner>,
    ),
    DelegatedAdminServiceProviderConstraints(
        Box<super::DelegatedAdminServiceProviderConstraints>,
    ),
    IpNamedLocation(Box<super::IpNamedLocation>),
    NamedLocation(Box<super::NamedLocation>),
    PrivateLinkNamedLocation(Box<super::PrivateLinkNamedLocation>),
    ServiceProviderConstraints(Box<super::ServiceProviderConstraints>),
    ServiceTagNamedLocation(Box<super::ServiceTagNamedLocation>),
    WhatIfAnalysisResult(Box<super::WhatIfAnalysisResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyDeletableItem>),
}

mg::family! {
    PolicyDeletableItem => PolicyDeletableItemKind;
    CompliantNetworkNamedLocation(super::CompliantNetworkNamedLocation),
    ConditionalAccessPolicy(super::ConditionalAccessPolicy),
    CountryNamedLocation(super::CountryNamedLocation),
    CrossTenantAccessPolicyConfigurationPartner(super::CrossTenantAccessPolicyConfigurationPartner),
    CrossTenantIdentitySyncPolicyPartner(super::CrossTenantIdentitySyncPolicyPartner),
    DelegatedAdminServiceProviderConstraints(super::DelegatedAdminServiceProviderConstraints),
    IpNamedLocation(super::IpNamedLocation),
    NamedLocation(super::NamedLocation),
    PrivateLinkNamedLocation(super::PrivateLinkNamedLocation),
    ServiceProviderConstraints(super::ServiceProviderConstraints),
    ServiceTagNamedLocation(super::ServiceTagNamedLocation),
    WhatIfAnalysisResult(super::WhatIfAnalysisResult),
}
