// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.appManagementPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`AppManagementPolicyCollection`], for example
/// `graph.directory_objects().cast_to_app_management_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`AppManagementPolicyCollection`]: crate::requests::app_management_policy::AppManagementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/appmanagementpolicy?view=graph-rest-beta
pub struct AppManagementPolicy {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `restrictions`.
    pub restrictions: mg::Field<mg::Boxed<super::CustomAppManagementConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppManagementPolicy: "microsoft.graph.appManagementPolicy", entity open, base super::PolicyBase;
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
    restrictions: "restrictions",
}

mg::derived_from! { AppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl AppManagementPolicy {
    /// `appliesTo`: many [`DirectoryObject`](super::DirectoryObject).
    pub const APPLIES_TO: mg::Nav<AppManagementPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
