// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agreementFileLocalization`, by its URL.
    ///
    /// For example `/agreements/{agreement-id}/files/{agreementFileLocalization-id}`.
    AgreementFileLocalizationResource(mg::One<models::AgreementFileLocalization>)
}

impl AgreementFileLocalizationResource {
    /// `…/versions`: many `agreementFileVersion`
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::agreement_file_version::AgreementFileVersionCollection {
        mg::to(self, "versions")
    }
}

/// A collection of `microsoft.graph.agreementFileLocalization`, by its URL.
///
/// For example `/agreements/{agreement-id}/files`.
pub type AgreementFileLocalizationCollection = mg::Many<
    models::AgreementFileLocalization,
    AgreementFileLocalizationResource,
>;
