// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.filePlanDescriptor`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`FilePlanDescriptorResource`], for example
/// `graph.security().labels().retention_labels().id(id).descriptors()`.
///
/// [`FilePlanDescriptorResource`]: crate::requests::security::file_plan_descriptor::FilePlanDescriptorResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-fileplandescriptor?view=graph-rest-beta
pub struct FilePlanDescriptor {
    /// `authority`.
    pub authority: mg::Field<mg::Boxed<super::FilePlanAuthority>>,
    /// `category`.
    pub category: mg::Field<mg::Boxed<super::FilePlanAppliedCategory>>,
    /// `citation`.
    pub citation: mg::Field<mg::Boxed<super::FilePlanCitation>>,
    /// `department`.
    pub department: mg::Field<mg::Boxed<super::FilePlanDepartment>>,
    /// `filePlanReference`.
    pub file_plan_reference: mg::Field<mg::Boxed<super::FilePlanReference>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanDescriptor: "microsoft.graph.security.filePlanDescriptor", entity, base crate::models::Entity;
    authority: "authority",
    category: "category",
    citation: "citation",
    department: "department",
    file_plan_reference: "filePlanReference",
    id: "id" key required,
}

mg::derived_from! { FilePlanDescriptor: crate::models::Entity }

impl FilePlanDescriptor {
    /// `authorityTemplate`: [`AuthorityTemplate`](super::AuthorityTemplate).
    pub const AUTHORITY_TEMPLATE: mg::Nav<
        FilePlanDescriptor,
        super::AuthorityTemplate,
    > = mg::Nav::new("authorityTemplate");
    /// `categoryTemplate`: [`CategoryTemplate`](super::CategoryTemplate).
    pub const CATEGORY_TEMPLATE: mg::Nav<FilePlanDescriptor, super::CategoryTemplate> = mg::Nav::new(
        "categoryTemplate",
    );
    /// `citationTemplate`: [`CitationTemplate`](super::CitationTemplate).
    pub const CITATION_TEMPLATE: mg::Nav<FilePlanDescriptor, super::CitationTemplate> = mg::Nav::new(
        "citationTemplate",
    );
    /// `departmentTemplate`: [`DepartmentTemplate`](super::DepartmentTemplate).
    pub const DEPARTMENT_TEMPLATE: mg::Nav<
        FilePlanDescriptor,
        super::DepartmentTemplate,
    > = mg::Nav::new("departmentTemplate");
    /// `filePlanReferenceTemplate`:
    /// [`FilePlanReferenceTemplate`](super::FilePlanReferenceTemplate).
    pub const FILE_PLAN_REFERENCE_TEMPLATE: mg::Nav<
        FilePlanDescriptor,
        super::FilePlanReferenceTemplate,
    > = mg::Nav::new("filePlanReferenceTemplate");
}
