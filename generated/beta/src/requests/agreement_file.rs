// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgreementFile`](models::AgreementFile): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.agreements().id(id).file()`.
#[derive(Clone, Debug)]
pub struct AgreementFileResource(mg::One<models::AgreementFile>);

mg::builder! { AgreementFileResource: mg::One<models::AgreementFile> }

impl AgreementFileResource {
    /// `…/localizations`: many [`AgreementFileLocalization`](models::AgreementFileLocalization).
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::agreement_file_localization::AgreementFileLocalizationCollection {
        mg::navigate(self, "localizations")
    }
}
