// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileDeviceManagementPolicy`, an entity type derived from `microsoft.graph.mobilityManagementPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobiledevicemanagementpolicy?view=graph-rest-beta>
    MobileDeviceManagementPolicy "microsoft.graph.mobileDeviceManagementPolicy" "entity" : super::MobilityManagementPolicy;
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
    /// `isMdmEnrollmentDuringRegistrationDisabled`: Boolean, not null
    is_mdm_enrollment_during_registration_disabled "isMdmEnrollmentDuringRegistrationDisabled" "r": bool,
    /// `isValid`: Boolean
    is_valid "isValid": bool,
    /// `termsOfUseUrl`: String
    terms_of_use_url "termsOfUseUrl": String,
}

mg::derived_from! { MobileDeviceManagementPolicy: super::MobilityManagementPolicy, super::Entity }

impl MobileDeviceManagementPolicy {
    /// `includedGroups`: many `group`
    pub const INCLUDED_GROUPS: mg::Nav<
        MobileDeviceManagementPolicy,
        Vec<super::Group>,
    > = mg::Nav::new("includedGroups");
}
