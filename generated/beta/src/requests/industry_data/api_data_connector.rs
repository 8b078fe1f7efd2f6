// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.apiDataConnector`, by its URL.
    ApiDataConnectorResource(mg::One<models::industry_data::ApiDataConnector, requests::industry_data::industry_data_connector::IndustryDataConnectorResource>)
}

impl ApiDataConnectorResource {
    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`
    #[inline]
    pub fn as_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorResource {
        mg::to(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.apiDataConnector`, by its URL.
    ApiDataConnectorCollection(mg::Many<models::industry_data::ApiDataConnector, ApiDataConnectorResource>)
}

impl ApiDataConnectorCollection {
    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`
    #[inline]
    pub fn as_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorCollection {
        mg::to(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }
}
