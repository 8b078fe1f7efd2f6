// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.industryData.oneRosterApiDataConnector`, by its URL.
pub type OneRosterApiDataConnectorResource = mg::One<
    models::industry_data::OneRosterApiDataConnector,
    requests::industry_data::api_data_connector::ApiDataConnectorResource,
>;

/// A collection of `microsoft.graph.industryData.oneRosterApiDataConnector`, by its URL.
pub type OneRosterApiDataConnectorCollection = mg::Many<
    models::industry_data::OneRosterApiDataConnector,
    OneRosterApiDataConnectorResource,
>;
