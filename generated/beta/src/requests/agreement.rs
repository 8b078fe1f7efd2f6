// @generated
use crate::{mg, models, requests};

/// Requests on one [`Agreement`](models::Agreement): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.agreements().id(id)`.
#[derive(Clone, Debug)]
pub struct AgreementResource(mg::One<models::Agreement>);

mg::builder! { AgreementResource: mg::One<models::Agreement> }

impl AgreementResource {
    /// `…/acceptances`: many [`AgreementAcceptance`](models::AgreementAcceptance).
    ///
    /// Least privileged permission to read: `AgreementAcceptance.Read` (delegated).
    #[inline]
    pub fn acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::navigate(self, "acceptances")
    }

    /// `…/file`: [`AgreementFile`](models::AgreementFile).
    ///
    /// Least privileged permission to read: `Agreement.Read.All` (delegated).
    #[inline]
    pub fn file(&self) -> requests::agreement_file::AgreementFileResource {
        mg::navigate(self, "file")
    }

    /// `…/files`: many [`AgreementFileLocalization`](models::AgreementFileLocalization).
    #[inline]
    pub fn files(
        &self,
    ) -> requests::agreement_file_localization::AgreementFileLocalizationCollection {
        mg::navigate(self, "files")
    }
}

/// Requests on a collection of [`Agreement`](models::Agreement): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.agreements()`.
pub type AgreementCollection = mg::Many<models::Agreement, AgreementResource>;
