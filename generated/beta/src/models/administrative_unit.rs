// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.administrativeUnit`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`AdministrativeUnitCollection`], for example `graph.administrative_units()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`AdministrativeUnitCollection`]: crate::requests::administrative_unit::AdministrativeUnitCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-beta
pub struct AdministrativeUnit {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMemberManagementRestricted`.
    pub is_member_management_restricted: mg::Field<bool>,
    /// `membershipRule`.
    pub membership_rule: mg::Field<String>,
    /// `membershipRuleProcessingState`.
    pub membership_rule_processing_state: mg::Field<String>,
    /// `membershipType`.
    pub membership_type: mg::Field<String>,
    /// `visibility`.
    pub visibility: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdministrativeUnit: "microsoft.graph.administrativeUnit", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_member_management_restricted: "isMemberManagementRestricted",
    membership_rule: "membershipRule",
    membership_rule_processing_state: "membershipRuleProcessingState",
    membership_type: "membershipType",
    visibility: "visibility",
}

mg::derived_from! { AdministrativeUnit: super::DirectoryObject, super::Entity }

impl AdministrativeUnit {
    /// `deletedMembers`: many [`DirectoryObject`](super::DirectoryObject).
    pub const DELETED_MEMBERS: mg::Nav<
        AdministrativeUnit,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("deletedMembers");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<AdministrativeUnit, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `members`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBERS: mg::Nav<AdministrativeUnit, Vec<super::DirectoryObject>> = mg::Nav::new(
        "members",
    );
    /// `scopedRoleMembers`: many [`ScopedRoleMembership`](super::ScopedRoleMembership).
    pub const SCOPED_ROLE_MEMBERS: mg::Nav<
        AdministrativeUnit,
        Vec<super::ScopedRoleMembership>,
    > = mg::Nav::new("scopedRoleMembers");
}
