// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, by its URL.
    ///
    /// For example `/admin/teams/telephoneNumberManagement`.
    TelephoneNumberManagementRootResource(mg::One<models::teams_administration::TelephoneNumberManagementRoot>)
}

impl TelephoneNumberManagementRootResource {
    /// `…/numberAssignments`: many `microsoft.graph.teamsAdministration.numberAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsTelephoneNumber.Read.All**, TeamsTelephoneNumber.ReadWrite.All | **TeamsTelephoneNumber.Read.All**, TeamsTelephoneNumber.ReadWrite.All |
    /// | `GET …/{id}` | **TeamsTelephoneNumber.Read.All**, TeamsTelephoneNumber.ReadWrite.All | **TeamsTelephoneNumber.Read.All**, TeamsTelephoneNumber.ReadWrite.All |
    #[inline]
    pub fn number_assignments(
        &self,
    ) -> requests::teams_administration::number_assignment::NumberAssignmentCollection {
        mg::to(self, "numberAssignments")
    }

    /// `…/operations`: many `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **TeamsTelephoneNumber.Read.All**, TeamsTelephoneNumber.ReadWrite.All | **TeamsTelephoneNumber.Read.All**, TeamsTelephoneNumber.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_administration::telephone_number_long_running_operation::TelephoneNumberLongRunningOperationCollection {
        mg::to(self, "operations")
    }
}
