// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseManagementRoot`, by its URL.
    ///
    /// For example `/security/caseManagement`.
    CaseManagementRootResource(mg::One<models::security::CaseManagementRoot>)
}

impl CaseManagementRootResource {
    /// `…/caseTypeConfigurations`: many `microsoft.graph.security.caseManagement.caseTypeConfiguration`
    #[inline]
    pub fn case_type_configurations(
        &self,
    ) -> requests::security::case_management::case_type_configuration::CaseTypeConfigurationCollection {
        mg::to(self, "caseTypeConfigurations")
    }

    /// `…/cases`: many `microsoft.graph.security.caseManagement.case`
    #[inline]
    pub fn cases(&self) -> requests::security::case_management::case::CaseCollection {
        mg::to(self, "cases")
    }
}
