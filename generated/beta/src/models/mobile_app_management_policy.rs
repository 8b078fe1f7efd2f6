// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppManagementPolicy`][reference], derived from
/// [`MobilityManagementPolicy`](super::MobilityManagementPolicy).
///
/// Requests: [`MobileAppManagementPolicyCollection`], for example
/// `graph.mobility_management_policies().cast_to_mobile_app_management_policy()`.
///
/// [`MobileAppManagementPolicyCollection`]: crate::requests::mobile_app_management_policy::MobileAppManagementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappmanagementpolicy?view=graph-rest-beta
pub struct MobileAppManagementPolicy {
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
    MobileAppManagementPolicy: "microsoft.graph.mobileAppManagementPolicy", entity, base super::MobilityManagementPolicy;
    applies_to: "appliesTo",
    compliance_url: "complianceUrl",
    description: "description",
    discovery_url: "discoveryUrl",
    display_name: "displayName",
    id: "id" key required,
    is_valid: "isValid",
    terms_of_use_url: "termsOfUseUrl",
}

mg::derived_from! { MobileAppManagementPolicy: super::MobilityManagementPolicy, super::Entity }

impl MobileAppManagementPolicy {
    /// `includedGroups`: many [`Group`](super::Group).
    pub const INCLUDED_GROUPS: mg::Nav<MobileAppManagementPolicy, Vec<super::Group>> = mg::Nav::new(
        "includedGroups",
    );
}
