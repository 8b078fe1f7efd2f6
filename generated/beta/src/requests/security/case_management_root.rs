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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    #[inline]
    pub fn case_type_configurations(
        &self,
    ) -> requests::security::case_management::case_type_configuration::CaseTypeConfigurationCollection {
        mg::to(self, "caseTypeConfigurations")
    }

    /// `…/cases`: many `microsoft.graph.security.caseManagement.case`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.exposureCase` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.genericCase` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.incidentCase` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `POST` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    #[inline]
    pub fn cases(&self) -> requests::security::case_management::case::CaseCollection {
        mg::to(self, "cases")
    }
}
