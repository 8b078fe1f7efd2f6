// @generated
use crate::{mg, models, requests};

/// Requests on one [`OneRosterApiDataConnector`](models::industry_data::OneRosterApiDataConnector):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .data_connectors()
///     .id(id)
///     .cast_to_one_roster_api_data_connector()
/// ```
pub type OneRosterApiDataConnectorResource = mg::One<
    models::industry_data::OneRosterApiDataConnector,
    requests::industry_data::api_data_connector::ApiDataConnectorResource,
>;

/// Requests on a collection of
/// [`OneRosterApiDataConnector`](models::industry_data::OneRosterApiDataConnector): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.external().industry_data().data_connectors().cast_to_one_roster_api_data_connector()`.
pub type OneRosterApiDataConnectorCollection = mg::Many<
    models::industry_data::OneRosterApiDataConnector,
    OneRosterApiDataConnectorResource,
>;
