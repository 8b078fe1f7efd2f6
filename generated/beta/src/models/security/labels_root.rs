// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.labelsRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`LabelsRootResource`](crate::requests::security::labels_root::LabelsRootResource),
/// for example `graph.security().labels()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-labelsroot?view=graph-rest-beta
pub struct LabelsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LabelsRoot: "microsoft.graph.security.labelsRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { LabelsRoot: crate::models::Entity }

impl LabelsRoot {
    /// `authorities`: many [`AuthorityTemplate`](super::AuthorityTemplate).
    pub const AUTHORITIES: mg::Nav<LabelsRoot, Vec<super::AuthorityTemplate>> = mg::Nav::new(
        "authorities",
    );
    /// `categories`: many [`CategoryTemplate`](super::CategoryTemplate).
    pub const CATEGORIES: mg::Nav<LabelsRoot, Vec<super::CategoryTemplate>> = mg::Nav::new(
        "categories",
    );
    /// `citations`: many [`CitationTemplate`](super::CitationTemplate).
    pub const CITATIONS: mg::Nav<LabelsRoot, Vec<super::CitationTemplate>> = mg::Nav::new(
        "citations",
    );
    /// `departments`: many [`DepartmentTemplate`](super::DepartmentTemplate).
    pub const DEPARTMENTS: mg::Nav<LabelsRoot, Vec<super::DepartmentTemplate>> = mg::Nav::new(
        "departments",
    );
    /// `filePlanReferences`: many [`FilePlanReferenceTemplate`](super::FilePlanReferenceTemplate).
    pub const FILE_PLAN_REFERENCES: mg::Nav<
        LabelsRoot,
        Vec<super::FilePlanReferenceTemplate>,
    > = mg::Nav::new("filePlanReferences");
    /// `retentionLabels`: many [`RetentionLabel`](super::RetentionLabel).
    pub const RETENTION_LABELS: mg::Nav<LabelsRoot, Vec<super::RetentionLabel>> = mg::Nav::new(
        "retentionLabels",
    );
}
