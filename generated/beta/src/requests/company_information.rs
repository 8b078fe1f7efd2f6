// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.companyInformation`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/companyInformation/{companyInformation-id}`.
    CompanyInformationResource(mg::One<models::CompanyInformation>)
}

impl CompanyInformationResource {
    /// `…/picture`: Edm.Stream
    #[inline]
    pub fn picture(&self) -> mg::Media {
        mg::Path::stream(self, "picture")
    }
}

/// A collection of `microsoft.graph.companyInformation`, by its URL.
///
/// For example `/financials/companies/{company-id}/companyInformation`.
pub type CompanyInformationCollection = mg::Many<
    models::CompanyInformation,
    CompanyInformationResource,
>;
