// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.endpoint`, by its URL.
pub type EndpointResource = mg::One<
    models::Endpoint,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.endpoint`, by its URL.
pub type EndpointCollection = mg::Many<
    models::Endpoint,
    EndpointResource,
    requests::directory_object::DirectoryObjectCollection,
>;
