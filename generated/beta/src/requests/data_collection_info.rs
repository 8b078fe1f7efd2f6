// @generated
use crate::{mg, models};

/// Requests on one [`DataCollectionInfo`](models::DataCollectionInfo): `get`, `update`, `delete`.
///
/// For example `graph.external().authorization_systems().id(id).data_collection_info()`.
pub type DataCollectionInfoResource = mg::One<models::DataCollectionInfo>;
