// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restorePoint`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/restorepoint?view=graph-rest-beta>
    RestorePoint "microsoft.graph.restorePoint" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `protectionDateTime`: DateTimeOffset
    protection_date_time "protectionDateTime": mg::DateTimeOffset,
    /// `tags`: restorePointTags
    tags "tags": mg::Flags<super::RestorePointTags>,
}

mg::derived_from! { RestorePoint: super::Entity }

impl RestorePoint {
    /// `protectionUnit`: `protectionUnitBase`
    pub const PROTECTION_UNIT: mg::Nav<RestorePoint, super::ProtectionUnitBase> = mg::Nav::new(
        "protectionUnit",
    );
}
