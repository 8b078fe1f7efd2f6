// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TelephoneNumberManagementRoot`](models::teams_administration::TelephoneNumberManagementRoot):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.admin().teams().telephone_number_management()`.
#[derive(Clone, Debug)]
pub struct TelephoneNumberManagementRootResource(
    mg::One<models::teams_administration::TelephoneNumberManagementRoot>,
);

mg::builder! { TelephoneNumberManagementRootResource: mg::One<models::teams_administration::TelephoneNumberManagementRoot> }

impl TelephoneNumberManagementRootResource {
    /// `…/numberAssignments`: many
    /// [`NumberAssignment`](models::teams_administration::NumberAssignment).
    ///
    /// Least privileged permission to read: `TeamsTelephoneNumber.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn number_assignments(
        &self,
    ) -> requests::teams_administration::number_assignment::NumberAssignmentCollection {
        mg::navigate(self, "numberAssignments")
    }

    /// `…/operations`: many [`TelephoneNumberLongRunningOperation`].
    ///
    /// [`TelephoneNumberLongRunningOperation`]: models::teams_administration::TelephoneNumberLongRunningOperation
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_administration::telephone_number_long_running_operation::TelephoneNumberLongRunningOperationCollection {
        mg::navigate(self, "operations")
    }
}
