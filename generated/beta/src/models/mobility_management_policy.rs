// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobilityManagementPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobilitymanagementpolicy?view=graph-rest-beta>
    MobilityManagementPolicy "microsoft.graph.mobilityManagementPolicy" "entity" : super::Entity => MobilityManagementPolicyKind;
    /// `appliesTo`: policyScope
    applies_to "appliesTo": mg::Open<super::PolicyScope>,
    /// `complianceUrl`: String
    compliance_url "complianceUrl": String,
    /// `description`: String
    description "description": String,
    /// `discoveryUrl`: String
    discovery_url "discoveryUrl": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isValid`: Boolean
    is_valid "isValid": bool,
    /// `termsOfUseUrl`: String
    terms_of_use_url "termsOfUseUrl": String,
}

mg::derived_from! { MobilityManagementPolicy: super::Entity }

impl MobilityManagementPolicy {
    /// `includedGroups`: many `group`
    pub const INCLUDED_GROUPS: mg::Nav<MobilityManagementPolicy, Vec<super::Group>> = mg::Nav::new(
        "includedGroups",
    );
}

/// The types derived from `microsoft.graph.mobilityManagementPolicy`.
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
