// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.departmentTemplate`, an entity type derived from `microsoft.graph.security.filePlanDescriptorTemplate`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-departmenttemplate?view=graph-rest-beta>
    DepartmentTemplate "microsoft.graph.security.departmentTemplate" "entity" : super::FilePlanDescriptorTemplate;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DepartmentTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
