// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.labelsRoot`, by its URL.
    ///
    /// For example `/security/labels`.
    LabelsRootResource(mg::One<models::security::LabelsRoot>)
}

impl LabelsRootResource {
    /// `…/authorities`: many `microsoft.graph.security.authorityTemplate`
    #[inline]
    pub fn authorities(
        &self,
    ) -> requests::security::authority_template::AuthorityTemplateCollection {
        mg::to(self, "authorities")
    }

    /// `…/categories`: many `microsoft.graph.security.categoryTemplate`
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::security::category_template::CategoryTemplateCollection {
        mg::to(self, "categories")
    }

    /// `…/citations`: many `microsoft.graph.security.citationTemplate`
    #[inline]
    pub fn citations(
        &self,
    ) -> requests::security::citation_template::CitationTemplateCollection {
        mg::to(self, "citations")
    }

    /// `…/departments`: many `microsoft.graph.security.departmentTemplate`
    #[inline]
    pub fn departments(
        &self,
    ) -> requests::security::department_template::DepartmentTemplateCollection {
        mg::to(self, "departments")
    }

    /// `…/filePlanReferences`: many `microsoft.graph.security.filePlanReferenceTemplate`
    #[inline]
    pub fn file_plan_references(
        &self,
    ) -> requests::security::file_plan_reference_template::FilePlanReferenceTemplateCollection {
        mg::to(self, "filePlanReferences")
    }

    /// `…/retentionLabels`: many `microsoft.graph.security.retentionLabel`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `GET …/{id}` | **RecordsManagement.Read.All**, **RecordsManagement.ReadWrite.All** |
    /// | `POST` | **RecordsManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **RecordsManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **RecordsManagement.ReadWrite.All** |
    #[inline]
    pub fn retention_labels(
        &self,
    ) -> requests::security::retention_label::RetentionLabelCollection {
        mg::to(self, "retentionLabels")
    }
}
