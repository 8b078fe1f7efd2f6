// @generated
use crate::{mg, models};

/// Requests on one [`CompanyInformation`](models::CompanyInformation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.financials().companies().id(id).company_information().id(id)`.
#[derive(Clone, Debug)]
pub struct CompanyInformationResource(mg::One<models::CompanyInformation>);

mg::builder! { CompanyInformationResource: mg::One<models::CompanyInformation> }

impl CompanyInformationResource {
    /// `…/picture`: the content of the stream.
    #[inline]
    pub fn picture(&self) -> mg::Media {
        self.raw().stream("picture")
    }
}

/// Requests on a collection of [`CompanyInformation`](models::CompanyInformation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).company_information()`.
pub type CompanyInformationCollection = mg::Many<
    models::CompanyInformation,
    CompanyInformationResource,
>;
