// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.administrativeUnit`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-beta>
    AdministrativeUnit "microsoft.graph.administrativeUnit" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMemberManagementRestricted`: Boolean
    is_member_management_restricted "isMemberManagementRestricted": bool,
    /// `membershipRule`: String
    membership_rule "membershipRule": String,
    /// `membershipRuleProcessingState`: String
    membership_rule_processing_state "membershipRuleProcessingState": String,
    /// `membershipType`: String
    membership_type "membershipType": String,
    /// `visibility`: String
    visibility "visibility": String,
}

mg::derived_from! { AdministrativeUnit: super::DirectoryObject, super::Entity }

impl AdministrativeUnit {
    /// `deletedMembers`: many `directoryObject`
    pub const DELETED_MEMBERS: mg::Nav<
        AdministrativeUnit,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("deletedMembers");
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<AdministrativeUnit, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `members`: many `directoryObject`
    pub const MEMBERS: mg::Nav<AdministrativeUnit, Vec<super::DirectoryObject>> = mg::Nav::new(
        "members",
    );
    /// `scopedRoleMembers`: many `scopedRoleMembership`, contained
    pub const SCOPED_ROLE_MEMBERS: mg::Nav<
        AdministrativeUnit,
        Vec<super::ScopedRoleMembership>,
    > = mg::Nav::new("scopedRoleMembers");
}
