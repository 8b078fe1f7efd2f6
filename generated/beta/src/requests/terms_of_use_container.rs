// @generated
use crate::{mg, models, requests};

/// Requests on one [`TermsOfUseContainer`](models::TermsOfUseContainer): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity_governance().terms_of_use()`.
#[derive(Clone, Debug)]
pub struct TermsOfUseContainerResource(mg::One<models::TermsOfUseContainer>);

mg::builder! { TermsOfUseContainerResource: mg::One<models::TermsOfUseContainer> }

impl TermsOfUseContainerResource {
    /// `…/agreementAcceptances`: many [`AgreementAcceptance`](models::AgreementAcceptance).
    #[inline]
    pub fn agreement_acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::navigate(self, "agreementAcceptances")
    }

    /// `…/agreements`: many [`Agreement`](models::Agreement).
    ///
    /// Least privileged permission to read: `Agreement.Read.All` (delegated).
    #[inline]
    pub fn agreements(&self) -> requests::agreement::AgreementCollection {
        mg::navigate(self, "agreements")
    }
}
