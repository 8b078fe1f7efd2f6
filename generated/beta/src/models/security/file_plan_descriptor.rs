// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanDescriptor`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-fileplandescriptor?view=graph-rest-beta>
    FilePlanDescriptor "microsoft.graph.security.filePlanDescriptor" "entity" : crate::models::Entity;
    /// `authority`: microsoft.graph.security.filePlanAuthority
    authority "authority": mg::Boxed<super::FilePlanAuthority>,
    /// `category`: microsoft.graph.security.filePlanAppliedCategory
    category "category": mg::Boxed<super::FilePlanAppliedCategory>,
    /// `citation`: microsoft.graph.security.filePlanCitation
    citation "citation": mg::Boxed<super::FilePlanCitation>,
    /// `department`: microsoft.graph.security.filePlanDepartment
    department "department": mg::Boxed<super::FilePlanDepartment>,
    /// `filePlanReference`: microsoft.graph.security.filePlanReference
    file_plan_reference "filePlanReference": mg::Boxed<super::FilePlanReference>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FilePlanDescriptor: crate::models::Entity }

impl FilePlanDescriptor {
    /// `authorityTemplate`: `microsoft.graph.security.authorityTemplate`
    pub const AUTHORITY_TEMPLATE: mg::Nav<
        FilePlanDescriptor,
        super::AuthorityTemplate,
    > = mg::Nav::new("authorityTemplate");
    /// `categoryTemplate`: `microsoft.graph.security.categoryTemplate`
    pub const CATEGORY_TEMPLATE: mg::Nav<FilePlanDescriptor, super::CategoryTemplate> = mg::Nav::new(
        "categoryTemplate",
    );
    /// `citationTemplate`: `microsoft.graph.security.citationTemplate`
    pub const CITATION_TEMPLATE: mg::Nav<FilePlanDescriptor, super::CitationTemplate> = mg::Nav::new(
        "citationTemplate",
    );
    /// `departmentTemplate`: `microsoft.graph.security.departmentTemplate`
    pub const DEPARTMENT_TEMPLATE: mg::Nav<
        FilePlanDescriptor,
        super::DepartmentTemplate,
    > = mg::Nav::new("departmentTemplate");
    /// `filePlanReferenceTemplate`: `microsoft.graph.security.filePlanReferenceTemplate`
    pub const FILE_PLAN_REFERENCE_TEMPLATE: mg::Nav<
        FilePlanDescriptor,
        super::FilePlanReferenceTemplate,
    > = mg::Nav::new("filePlanReferenceTemplate");
}
