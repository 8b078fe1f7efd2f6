// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TermsAndConditionsGroupAssignment`](models::TermsAndConditionsGroupAssignment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_management().terms_and_conditions().id(id).group_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct TermsAndConditionsGroupAssignmentResource(
    mg::One<models::TermsAndConditionsGroupAssignment>,
);

mg::builder! { TermsAndConditionsGroupAssignmentResource: mg::One<models::TermsAndConditionsGroupAssignment> }

impl TermsAndConditionsGroupAssignmentResource {
    /// `…/termsAndConditions`: [`TermsAndConditions`](models::TermsAndConditions).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn terms_and_conditions(
        &self,
    ) -> requests::terms_and_conditions::TermsAndConditionsResource {
        mg::navigate(self, "termsAndConditions")
    }
}

/// Requests on a collection of
/// [`TermsAndConditionsGroupAssignment`](models::TermsAndConditionsGroupAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().terms_and_conditions().id(id).group_assignments()`.
pub type TermsAndConditionsGroupAssignmentCollection = mg::Many<
    models::TermsAndConditionsGroupAssignment,
    TermsAndConditionsGroupAssignmentResource,
>;
