// @generated
use crate::{mg, models, requests};

/// Requests on one [`CaseManagementRoot`](models::security::CaseManagementRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().case_management()`.
#[derive(Clone, Debug)]
pub struct CaseManagementRootResource(mg::One<models::security::CaseManagementRoot>);

mg::builder! { CaseManagementRootResource: mg::One<models::security::CaseManagementRoot> }

impl CaseManagementRootResource {
    /// `…/caseTypeConfigurations`: many
    /// [`CaseTypeConfiguration`](models::security::case_management::CaseTypeConfiguration).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn case_type_configurations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::case_management::case_type_configuration::CaseTypeConfigurationCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "caseTypeConfigurations")
    }

    /// `…/cases`: many [`Case`](models::security::case_management::Case).
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn cases(&self) -> requests::security::case_management::case::CaseCollection {
        mg::navigate(self, "cases")
    }
}
