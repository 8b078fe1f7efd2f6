// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.servicePrincipalCreationPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`ServicePrincipalCreationPolicyCollection`], for example
/// `graph.directory_objects().cast_to_service_principal_creation_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`ServicePrincipalCreationPolicyCollection`]: crate::requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceprincipalcreationpolicy?view=graph-rest-beta
pub struct ServicePrincipalCreationPolicy {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBuiltIn`.
    pub is_built_in: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalCreationPolicy: "microsoft.graph.servicePrincipalCreationPolicy", entity open, base super::PolicyBase;
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_built_in: "isBuiltIn",
}

mg::derived_from! { ServicePrincipalCreationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl ServicePrincipalCreationPolicy {
    /// `excludes`: many
    /// [`ServicePrincipalCreationConditionSet`](super::ServicePrincipalCreationConditionSet).
    pub const EXCLUDES: mg::Nav<
        ServicePrincipalCreationPolicy,
        Vec<super::ServicePrincipalCreationConditionSet>,
    > = mg::Nav::new("excludes");
    /// `includes`: many
    /// [`ServicePrincipalCreationConditionSet`](super::ServicePrincipalCreationConditionSet).
    pub const INCLUDES: mg::Nav<
        ServicePrincipalCreationPolicy,
        Vec<super::ServicePrincipalCreationConditionSet>,
    > = mg::Nav::new("includes");
}
