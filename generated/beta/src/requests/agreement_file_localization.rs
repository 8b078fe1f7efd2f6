// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgreementFileLocalization`](models::AgreementFileLocalization): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.agreements().id(id).files().id(id)`.
#[derive(Clone, Debug)]
pub struct AgreementFileLocalizationResource(mg::One<models::AgreementFileLocalization>);

mg::builder! { AgreementFileLocalizationResource: mg::One<models::AgreementFileLocalization> }

impl AgreementFileLocalizationResource {
    /// `…/versions`: many [`AgreementFileVersion`](models::AgreementFileVersion).
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::agreement_file_version::AgreementFileVersionCollection {
        mg::navigate(self, "versions")
    }
}

/// Requests on a collection of [`AgreementFileLocalization`](models::AgreementFileLocalization):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.agreements().id(id).files()`.
pub type AgreementFileLocalizationCollection = mg::Many<
    models::AgreementFileLocalization,
    AgreementFileLocalizationResource,
>;
