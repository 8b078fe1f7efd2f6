// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termsOfUseContainer`, by its URL.
    ///
    /// For example `/identityGovernance/termsOfUse`.
    TermsOfUseContainerResource(mg::One<models::TermsOfUseContainer>)
}

impl TermsOfUseContainerResource {
    /// `…/agreementAcceptances`: many `agreementAcceptance`
    #[inline]
    pub fn agreement_acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::to(self, "agreementAcceptances")
    }

    /// `…/agreements`: many `agreement`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Agreement.Read.All** |
    /// | `GET …/{id}` | **Agreement.Read.All** |
    /// | `POST` | **Agreement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Agreement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Agreement.ReadWrite.All** |
    #[inline]
    pub fn agreements(&self) -> requests::agreement::AgreementCollection {
        mg::to(self, "agreements")
    }
}
