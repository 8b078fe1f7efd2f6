// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storageQuotaBreakdown`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/storagequotabreakdown?view=graph-rest-beta>
    StorageQuotaBreakdown "microsoft.graph.storageQuotaBreakdown" "entity" : super::Entity => StorageQuotaBreakdownKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manageWebUrl`: String
    manage_web_url "manageWebUrl": String,
    /// `used`: Int64
    used "used": i64,
}

mg::derived_from! { StorageQuotaBreakdown: super::Entity }

/// The types derived from `microsoft.graph.storageQuotaBreakdown`.
#[non_exhaustive]
pub enum StorageQuotaBreakdownKind {
    ServiceStorageQuotaBreakdown(Box<super::ServiceStorageQuotaBreakdown>),
    /// None of these, or a type that this version does not know.
    Other(Box<StorageQuotaBreakdown>),
}

mg::family! {
    StorageQuotaBreakdown => StorageQuotaBreakdownKind;
    ServiceStorageQuotaBreakdown(super::ServiceStorageQuotaBreakdown),
}
