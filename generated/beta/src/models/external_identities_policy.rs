// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.externalIdentitiesPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`ExternalIdentitiesPolicyCollection`], for example
/// `graph.directory_objects().cast_to_external_identities_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`ExternalIdentitiesPolicyCollection`]: crate::requests::external_identities_policy::ExternalIdentitiesPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalidentitiespolicy?view=graph-rest-beta
pub struct ExternalIdentitiesPolicy {
    /// `allowDeletedIdentitiesDataRemoval`. Never null.
    pub allow_deleted_identities_data_removal: mg::Field<bool>,
    /// `allowExternalIdentitiesToLeave`. Never null.
    pub allow_external_identities_to_leave: mg::Field<bool>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalIdentitiesPolicy: "microsoft.graph.externalIdentitiesPolicy", entity open, base super::PolicyBase;
    allow_deleted_identities_data_removal: "allowDeletedIdentitiesDataRemoval" required,
    allow_external_identities_to_leave: "allowExternalIdentitiesToLeave" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { ExternalIdentitiesPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }
