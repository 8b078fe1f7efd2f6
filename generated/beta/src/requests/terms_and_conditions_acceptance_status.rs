// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TermsAndConditionsAcceptanceStatus`](models::TermsAndConditionsAcceptanceStatus): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_management().terms_and_conditions().id(id).acceptance_statuses().id(id)`.
#[derive(Clone, Debug)]
pub struct TermsAndConditionsAcceptanceStatusResource(
    mg::One<models::TermsAndConditionsAcceptanceStatus>,
);

mg::builder! { TermsAndConditionsAcceptanceStatusResource: mg::One<models::TermsAndConditionsAcceptanceStatus> }

impl TermsAndConditionsAcceptanceStatusResource {
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
/// [`TermsAndConditionsAcceptanceStatus`](models::TermsAndConditionsAcceptanceStatus): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().terms_and_conditions().id(id).acceptance_statuses()`.
pub type TermsAndConditionsAcceptanceStatusCollection = mg::Many<
    models::TermsAndConditionsAcceptanceStatus,
    TermsAndConditionsAcceptanceStatusResource,
>;
