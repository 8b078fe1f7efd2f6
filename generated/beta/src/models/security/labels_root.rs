// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.labelsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-labelsroot?view=graph-rest-beta>
    LabelsRoot "microsoft.graph.security.labelsRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { LabelsRoot: crate::models::Entity }

impl LabelsRoot {
    /// `authorities`: many `microsoft.graph.security.authorityTemplate`, contained
    pub const AUTHORITIES: mg::Nav<LabelsRoot, Vec<super::AuthorityTemplate>> = mg::Nav::new(
        "authorities",
    );
    /// `categories`: many `microsoft.graph.security.categoryTemplate`, contained
    pub const CATEGORIES: mg::Nav<LabelsRoot, Vec<super::CategoryTemplate>> = mg::Nav::new(
        "categories",
    );
    /// `citations`: many `microsoft.graph.security.citationTemplate`, contained
    pub const CITATIONS: mg::Nav<LabelsRoot, Vec<super::CitationTemplate>> = mg::Nav::new(
        "citations",
    );
    /// `departments`: many `microsoft.graph.security.departmentTemplate`, contained
    pub const DEPARTMENTS: mg::Nav<LabelsRoot, Vec<super::DepartmentTemplate>> = mg::Nav::new(
        "departments",
    );
    /// `filePlanReferences`: many `microsoft.graph.security.filePlanReferenceTemplate`, contained
    pub const FILE_PLAN_REFERENCES: mg::Nav<
        LabelsRoot,
        Vec<super::FilePlanReferenceTemplate>,
    > = mg::Nav::new("filePlanReferences");
    /// `retentionLabels`: many `microsoft.graph.security.retentionLabel`, contained
    pub const RETENTION_LABELS: mg::Nav<LabelsRoot, Vec<super::RetentionLabel>> = mg::Nav::new(
        "retentionLabels",
    );
}
