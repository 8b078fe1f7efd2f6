// @generated
use crate::{mg, models};

/// One `microsoft.graph.printServiceEndpoint`, by its URL.
///
/// For example `/print/services/{printService-id}/endpoints/{printServiceEndpoint-id}`.
pub type PrintServiceEndpointResource = mg::One<models::PrintServiceEndpoint>;

/// A collection of `microsoft.graph.printServiceEndpoint`, by its URL.
///
/// For example `/print/services/{printService-id}/endpoints`.
pub type PrintServiceEndpointCollection = mg::Many<
    models::PrintServiceEndpoint,
    PrintServiceEndpointResource,
>;
