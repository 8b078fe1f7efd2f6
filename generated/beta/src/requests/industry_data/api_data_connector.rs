// @generated
use crate::{mg, models, requests};

/// Requests on one [`ApiDataConnector`](models::industry_data::ApiDataConnector): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.external().industry_data().data_connectors().id(id).cast_to_api_data_connector()`.
#[derive(Clone, Debug)]
pub struct ApiDataConnectorResource(
    mg::One<
        models::industry_data::ApiDataConnector,
        requests::industry_data::industry_data_connector::IndustryDataConnectorResource,
    >,
);

mg::builder! { ApiDataConnectorResource: mg::One<models::industry_data::ApiDataConnector, requests::industry_data::industry_data_connector::IndustryDataConnectorResource> }

impl ApiDataConnectorResource {
    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`: cast to
    /// [`OneRosterApiDataConnector`](models::industry_data::OneRosterApiDataConnector).
    #[doc(alias = "microsoft.graph.industryData.oneRosterApiDataConnector")]
    #[inline]
    pub fn cast_to_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorResource {
        mg::navigate(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }
}

/// Requests on a collection of [`ApiDataConnector`](models::industry_data::ApiDataConnector):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().data_connectors().cast_to_api_data_connector()`.
#[derive(Clone, Debug)]
pub struct ApiDataConnectorCollection(
    mg::Many<models::industry_data::ApiDataConnector, ApiDataConnectorResource>,
);

mg::builder! { ApiDataConnectorCollection: mg::Many<models::industry_data::ApiDataConnector, ApiDataConnectorResource> }

impl ApiDataConnectorCollection {
    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`: the members that are
    /// [`OneRosterApiDataConnector`](models::industry_data::OneRosterApiDataConnector).
    #[doc(alias = "microsoft.graph.industryData.oneRosterApiDataConnector")]
    #[inline]
    pub fn cast_to_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorCollection {
        mg::navigate(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }
}
