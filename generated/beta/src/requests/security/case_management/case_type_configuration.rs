// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseManagement.caseTypeConfiguration`, by its URL.
    ///
    /// For example `/security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}`.
    CaseTypeConfigurationResource(mg::One<models::security::case_management::CaseTypeConfiguration>)
}

impl CaseTypeConfigurationResource {
    /// `…/customFields`: many `microsoft.graph.security.caseManagement.customFieldDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    #[inline]
    pub fn custom_fields(
        &self,
    ) -> requests::security::case_management::custom_field_definition::CustomFieldDefinitionCollection {
        mg::to(self, "customFields")
    }

    /// `…/statuses`: many `microsoft.graph.security.caseManagement.statusDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    #[inline]
    pub fn statuses(
        &self,
    ) -> requests::security::case_management::status_definition::StatusDefinitionCollection {
        mg::to(self, "statuses")
    }
}

/// A collection of `microsoft.graph.security.caseManagement.caseTypeConfiguration`, by its URL.
///
/// For example `/security/caseManagement/caseTypeConfigurations`.
pub type CaseTypeConfigurationCollection = mg::Many<
    models::security::case_management::CaseTypeConfiguration,
    CaseTypeConfigurationResource,
>;
