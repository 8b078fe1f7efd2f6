// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agreement`, by its URL.
    ///
    /// For example `/agreements/{agreement-id}`.
    AgreementResource(mg::One<models::Agreement>)
}

impl AgreementResource {
    /// `…/acceptances`: many `agreementAcceptance`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **AgreementAcceptance.Read**, AgreementAcceptance.Read.All |
    #[inline]
    pub fn acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::to(self, "acceptances")
    }

    /// `…/file`: `agreementFile`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Agreement.Read.All**, Agreement.ReadWrite.All |
    #[inline]
    pub fn file(&self) -> requests::agreement_file::AgreementFileResource {
        mg::to(self, "file")
    }

    /// `…/files`: many `agreementFileLocalization`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **Agreement.ReadWrite.All** |
    #[inline]
    pub fn files(
        &self,
    ) -> requests::agreement_file_localization::AgreementFileLocalizationCollection {
        mg::to(self, "files")
    }
}

/// A collection of `microsoft.graph.agreement`, by its URL.
///
/// For example `/agreements`.
pub type AgreementCollection = mg::Many<models::Agreement, AgreementResource>;
