// @generated
use crate::{mg, models, requests};

/// Requests on one [`LabelsRoot`](models::security::LabelsRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().labels()`.
#[derive(Clone, Debug)]
pub struct LabelsRootResource(mg::One<models::security::LabelsRoot>);

mg::builder! { LabelsRootResource: mg::One<models::security::LabelsRoot> }

impl LabelsRootResource {
    /// `…/authorities`: many [`AuthorityTemplate`](models::security::AuthorityTemplate).
    #[inline]
    pub fn authorities(
        &self,
    ) -> requests::security::authority_template::AuthorityTemplateCollection {
        mg::navigate(self, "authorities")
    }

    /// `…/categories`: many [`CategoryTemplate`](models::security::CategoryTemplate).
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::security::category_template::CategoryTemplateCollection {
        mg::navigate(self, "categories")
    }

    /// `…/citations`: many [`CitationTemplate`](models::security::CitationTemplate).
    #[inline]
    pub fn citations(
        &self,
    ) -> requests::security::citation_template::CitationTemplateCollection {
        mg::navigate(self, "citations")
    }

    /// `…/departments`: many [`DepartmentTemplate`](models::security::DepartmentTemplate).
    #[inline]
    pub fn departments(
        &self,
    ) -> requests::security::department_template::DepartmentTemplateCollection {
        mg::navigate(self, "departments")
    }

    /// `…/filePlanReferences`: many
    /// [`FilePlanReferenceTemplate`](models::security::FilePlanReferenceTemplate).
    #[inline]
    pub fn file_plan_references(
        &self,
    ) -> requests::security::file_plan_reference_template::FilePlanReferenceTemplateCollection {
        mg::navigate(self, "filePlanReferences")
    }

    /// `…/retentionLabels`: many [`RetentionLabel`](models::security::RetentionLabel).
    ///
    /// Least privileged permission to read: `RecordsManagement.Read.All` (delegated).
    #[inline]
    pub fn retention_labels(
        &self,
    ) -> requests::security::retention_label::RetentionLabelCollection {
        mg::navigate(self, "retentionLabels")
    }
}
