// @generated
use crate::{mg, models, requests};

/// Requests on one [`FilePlanDescriptor`](models::security::FilePlanDescriptor): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().labels().retention_labels().id(id).descriptors()`.
#[derive(Clone, Debug)]
pub struct FilePlanDescriptorResource(mg::One<models::security::FilePlanDescriptor>);

mg::builder! { FilePlanDescriptorResource: mg::One<models::security::FilePlanDescriptor> }

impl FilePlanDescriptorResource {
    /// `…/authorityTemplate`: [`AuthorityTemplate`](models::security::AuthorityTemplate).
    #[inline]
    pub fn authority_template(
        &self,
    ) -> requests::security::authority_template::AuthorityTemplateResource {
        mg::navigate(self, "authorityTemplate")
    }

    /// `…/categoryTemplate`: [`CategoryTemplate`](models::security::CategoryTemplate).
    #[inline]
    pub fn category_template(
        &self,
    ) -> requests::security::category_template::CategoryTemplateResource {
        mg::navigate(self, "categoryTemplate")
    }

    /// `…/citationTemplate`: [`CitationTemplate`](models::security::CitationTemplate).
    #[inline]
    pub fn citation_template(
        &self,
    ) -> requests::security::citation_template::CitationTemplateResource {
        mg::navigate(self, "citationTemplate")
    }

    /// `…/departmentTemplate`: [`DepartmentTemplate`](models::security::DepartmentTemplate).
    #[inline]
    pub fn department_template(
        &self,
    ) -> requests::security::department_template::DepartmentTemplateResource {
        mg::navigate(self, "departmentTemplate")
    }

    /// `…/filePlanReferenceTemplate`:
    /// [`FilePlanReferenceTemplate`](models::security::FilePlanReferenceTemplate).
    #[inline]
    pub fn file_plan_reference_template(
        &self,
    ) -> requests::security::file_plan_reference_template::FilePlanReferenceTemplateResource {
        mg::navigate(self, "filePlanReferenceTemplate")
    }
}
