// @generated
use crate::{mg, models};

/// Requests on one [`ZebraFotaArtifact`](models::ZebraFotaArtifact): `get`, `update`, `delete`.
///
/// For example `graph.device_management().zebra_fota_artifacts().id(id)`.
pub type ZebraFotaArtifactResource = mg::One<models::ZebraFotaArtifact>;

/// Requests on a collection of [`ZebraFotaArtifact`](models::ZebraFotaArtifact): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().zebra_fota_artifacts()`.
pub type ZebraFotaArtifactCollection = mg::Many<
    models::ZebraFotaArtifact,
    ZebraFotaArtifactResource,
>;
