// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyDeletableItem`, an abstract entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policydeletableitem?view=graph-rest-beta>
    PolicyDeletableItem "microsoft.graph.policyDeletableItem" "entity abstract" => PolicyDeletableItemKind;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.policyDeletableItem`.
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
