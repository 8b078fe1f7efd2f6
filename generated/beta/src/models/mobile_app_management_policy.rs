// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppManagementPolicy`, an entity type derived from `microsoft.graph.mobilityManagementPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappmanagementpolicy?view=graph-rest-beta>
    MobileAppManagementPolicy "microsoft.graph.mobileAppManagementPolicy" "entity" : super::MobilityManagementPolicy;
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

mg::derived_from! { MobileAppManagementPolicy: super::MobilityManagementPolicy, super::Entity }

impl MobileAppManagementPolicy {
    /// `includedGroups`: many `group`
    pub const INCLUDED_GROUPS: mg::Nav<MobileAppManagementPolicy, Vec<super::Group>> = mg::Nav::new(
        "includedGroups",
    );
}
