// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobilityManagementPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobilityManagementPolicyCollection`], for example
/// `graph.mobility_management_policies()`.
///
/// [`MobilityManagementPolicyCollection`]: crate::requests::mobility_management_policy::MobilityManagementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobilitymanagementpolicy?view=graph-rest-beta
pub struct MobilityManagementPolicy {
    /// `appliesTo`.
    pub applies_to: mg::Field<mg::Open<super::PolicyScope>>,
    /// `complianceUrl`.
    pub compliance_url: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `discoveryUrl`.
    pub discovery_url: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isValid`.
    pub is_valid: mg::Field<bool>,
    /// `termsOfUseUrl`.
    pub terms_of_use_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobilityManagementPolicy: "microsoft.graph.mobilityManagementPolicy", entity, base super::Entity, family MobilityManagementPolicyKind;
    applies_to: "appliesTo",
    compliance_url: "complianceUrl",
    description: "description",
    discovery_url: "discoveryUrl",
    display_name: "displayName",
    id: "id" key required,
    is_valid: "isValid",
    terms_of_use_url: "termsOfUseUrl",
}

mg::derived_from! { MobilityManagementPolicy: super::Entity }

impl MobilityManagementPolicy {
    /// `includedGroups`: many [`Group`](super::Group).
    pub const INCLUDED_GROUPS: mg::Nav<MobilityManagementPolicy, Vec<super::Group>> = mg::Nav::new(
        "includedGroups",
    );
}

/// The types derived from [`MobilityManagementPolicy`].
#[non_exhaustive]
pub enum MobilityManagementPolicyKind {
    MobileAppManagementPolicy(Box<super::MobileAppManagementPolicy>),
    MobileDeviceManagementPolicy(Box<super::MobileDeviceManagementPolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobilityManagementPolicy>),
}

mg::family! {
    MobilityManagementPolicy => MobilityManagementPolicyKind;
    MobileAppManagementPolicy(super::MobileAppManagementPolicy),
    MobileDeviceManagementPolicy(super::MobileDeviceManagementPolicy),
}
