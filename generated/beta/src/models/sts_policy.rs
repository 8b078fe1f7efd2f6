// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.stsPolicy`, an abstract open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/stspolicy?view=graph-rest-beta>
    StsPolicy "microsoft.graph.stsPolicy" "entity open abstract" : super::PolicyBase => StsPolicyKind;
    /// `definition`: Collection(String), items not null
    definition "definition" "r": Vec<String>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOrganizationDefault`: Boolean
    is_organization_default "isOrganizationDefault": bool,
}

mg::derived_from! { StsPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl StsPolicy {
    /// `appliesTo`: many `directoryObject`
    pub const APPLIES_TO: mg::Nav<StsPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}

/// The types derived from `microsoft.graph.stsPolicy`.
#[non_exhaustive]
pub enum StsPolicyKind {
    ActivityBasedTimeoutPolicy(Box<super::ActivityBasedTimeoutPolicy>),
    B2bManagementPolicy(Box<super::B2bManagementPolicy>),
    ClaimsMappingPolicy(Box<super::ClaimsMappingPolicy>),
    HomeRealmDiscoveryPolicy(Box<super::HomeRealmDiscoveryPolicy>),
    OnPremAuthenticationPolicy(Box<super::OnPremAuthenticationPolicy>),
    TokenIssuancePolicy(Box<super::TokenIssuancePolicy>),
    TokenLifetimePolicy(Box<super::TokenLifetimePolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<StsPolicy>),
}

mg::family! {
    StsPolicy => StsPolicyKind;
    ActivityBasedTimeoutPolicy(super::ActivityBasedTimeoutPolicy),
    B2bManagementPolicy(super::B2bManagementPolicy),
    ClaimsMappingPolicy(super::ClaimsMappingPolicy),
    HomeRealmDiscoveryPolicy(super::HomeRealmDiscoveryPolicy),
    OnPremAuthenticationPolicy(super::OnPremAuthenticationPolicy),
    TokenIssuancePolicy(super::TokenIssuancePolicy),
    TokenLifetimePolicy(super::TokenLifetimePolicy),
}
