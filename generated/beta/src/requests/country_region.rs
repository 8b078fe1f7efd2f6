// @generated
use crate::{mg, models};

/// One `microsoft.graph.countryRegion`, by its URL.
///
/// For example `/financials/companies/{company-id}/countriesRegions/{countryRegion-id}`.
pub type CountryRegionResource = mg::One<models::CountryRegion>;

/// A collection of `microsoft.graph.countryRegion`, by its URL.
///
/// For example `/financials/companies/{company-id}/countriesRegions`.
pub type CountryRegionCollection = mg::Many<
    models::CountryRegion,
    CountryRegionResource,
>;
