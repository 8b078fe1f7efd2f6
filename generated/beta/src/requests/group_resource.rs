// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupResource`, by its URL.
pub type GroupResourceResource = mg::One<
    models::GroupResource,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.groupResource`, by its URL.
pub type GroupResourceCollection = mg::Many<
    models::GroupResource,
    GroupResourceResource,
    requests::directory_object::DirectoryObjectCollection,
>;
