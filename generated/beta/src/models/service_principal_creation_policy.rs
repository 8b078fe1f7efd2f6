// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalCreationPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceprincipalcreationpolicy?view=graph-rest-beta>
    ServicePrincipalCreationPolicy "microsoft.graph.servicePrincipalCreationPolicy" "entity open" : super::PolicyBase;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBuiltIn`: Boolean
    is_built_in "isBuiltIn": bool,
}

mg::derived_from! { ServicePrincipalCreationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl ServicePrincipalCreationPolicy {
    /// `excludes`: many `servicePrincipalCreationConditionSet`, contained
    pub const EXCLUDES: mg::Nav<
        ServicePrincipalCreationPolicy,
        Vec<super::ServicePrincipalCreationConditionSet>,
    > = mg::Nav::new("excludes");
    /// `includes`: many `servicePrincipalCreationConditionSet`, contained
    pub const INCLUDES: mg::Nav<
        ServicePrincipalCreationPolicy,
        Vec<super::ServicePrincipalCreationConditionSet>,
    > = mg::Nav::new("includes");
}
