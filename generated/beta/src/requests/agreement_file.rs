// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agreementFile`, by its URL.
    ///
    /// For example `/agreements/{agreement-id}/file`.
    AgreementFileResource(mg::One<models::AgreementFile>)
}

impl AgreementFileResource {
    /// `…/localizations`: many `agreementFileLocalization`
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::agreement_file_localization::AgreementFileLocalizationCollection {
        mg::to(self, "localizations")
    }
}
