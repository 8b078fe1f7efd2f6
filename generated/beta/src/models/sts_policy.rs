// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.stsPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`StsPolicyCollection`](crate::requests::sts_policy::StsPolicyCollection), for example
/// `graph.directory_objects().cast_to_sts_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/stspolicy?view=graph-rest-beta
pub struct StsPolicy {
    /// `definition`.
    pub definition: mg::Field<Vec<String>>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOrganizationDefault`.
    pub is_organization_default: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StsPolicy: "microsoft.graph.stsPolicy", entity open abstract, base super::PolicyBase, family StsPolicyKind;
    definition: "definition" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_organization_default: "isOrganizationDefault",
}

mg::derived_from! { StsPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl StsPolicy {
    /// `appliesTo`: many [`DirectoryObject`](super::DirectoryObject).
    pub const APPLIES_TO: mg::Nav<StsPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}

/// The types derived from [`StsPolicy`].
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
