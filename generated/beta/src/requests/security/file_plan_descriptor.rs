// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.filePlanDescriptor`, by its URL.
    ///
    /// For example `/security/labels/retentionLabels/{retentionLabel-id}/descriptors`.
    FilePlanDescriptorResource(mg::One<models::security::FilePlanDescriptor>)
}

impl FilePlanDescriptorResource {
    /// `…/authorityTemplate`: `microsoft.graph.security.authorityTemplate`
    #[inline]
    pub fn authority_template(
        &self,
    ) -> requests::security::authority_template::AuthorityTemplateResource {
        mg::to(self, "authorityTemplate")
    }

    /// `…/categoryTemplate`: `microsoft.graph.security.categoryTemplate`
    #[inline]
    pub fn category_template(
        &self,
    ) -> requests::security::category_template::CategoryTemplateResource {
        mg::to(self, "categoryTemplate")
    }

    /// `…/citationTemplate`: `microsoft.graph.security.citationTemplate`
    #[inline]
    pub fn citation_template(
        &self,
    ) -> requests::security::citation_template::CitationTemplateResource {
        mg::to(self, "citationTemplate")
    }

    /// `…/departmentTemplate`: `microsoft.graph.security.departmentTemplate`
    #[inline]
    pub fn department_template(
        &self,
    ) -> requests::security::department_template::DepartmentTemplateResource {
        mg::to(self, "departmentTemplate")
    }

    /// `…/filePlanReferenceTemplate`: `microsoft.graph.security.filePlanReferenceTemplate`
    #[inline]
    pub fn file_plan_reference_template(
        &self,
    ) -> requests::security::file_plan_reference_template::FilePlanReferenceTemplateResource {
        mg::to(self, "filePlanReferenceTemplate")
    }
}
