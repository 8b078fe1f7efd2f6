// @generated
use crate::{mg, models};

/// One `microsoft.graph.zebraFotaArtifact`, by its URL.
///
/// For example `/deviceManagement/zebraFotaArtifacts/{zebraFotaArtifact-id}`.
pub type ZebraFotaArtifactResource = mg::One<models::ZebraFotaArtifact>;

/// A collection of `microsoft.graph.zebraFotaArtifact`, by its URL.
///
/// For example `/deviceManagement/zebraFotaArtifacts`.
pub type ZebraFotaArtifactCollection = mg::Many<
    models::ZebraFotaArtifact,
    ZebraFotaArtifactResource,
>;
